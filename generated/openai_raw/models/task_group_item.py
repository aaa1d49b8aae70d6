from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.task_group_task import TaskGroupTask


@model
class TaskGroupItem(Base):
    """Steps that the workflow shows together."""

    id: str
    """Id of the chatkit thread item, by which the API knows it."""
    object: Literal['chatkit.thread_item']
    """The kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When the chatkit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal['chatkit.task_group']
    """Tells this object from others that can stand in its place: always `chatkit.task_group`."""
    tasks: list[TaskGroupTask]
    """The steps, in order."""

    _nested = {'tasks': ['TaskGroupTask']}
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.task_group'}

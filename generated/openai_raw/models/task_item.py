from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.task_type import TaskType


@model
class TaskItem(Base):
    """A step that the workflow shows."""

    id: str
    """Id of the chatkit thread item, by which the API knows it."""
    object: Literal['chatkit.thread_item']
    """The kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When the chatkit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal['chatkit.task']
    """Tells this object from others that can stand in its place: always `chatkit.task`."""
    task_type: TaskType
    """Whether it is a thought or something else. Values: `custom`, `thought`."""
    heading: str | None
    """Title of the step; None for none."""
    summary: str | None
    """What happens in the step; None for nothing to tell."""
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.task'}

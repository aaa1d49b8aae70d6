from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.task_group_task import TaskGroupTask


@model
class TaskGroupItem(Base):
    """Task group item."""

    id: str
    object: Literal['chatkit.thread_item']
    created_at: int
    thread_id: str
    type: Literal['chatkit.task_group']
    tasks: list[TaskGroupTask]

    _nested = {'tasks': ['TaskGroupTask']}
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.task_group'}

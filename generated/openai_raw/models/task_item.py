from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.task_type import TaskType


@model
class TaskItem(Base):
    """Task item."""

    id: str
    object: Literal['chatkit.thread_item']
    created_at: int
    thread_id: str
    type: Literal['chatkit.task']
    task_type: TaskType
    heading: str | None
    summary: str | None
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.task'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.task_type import TaskType


@model
class TaskGroupTask(Base):
    """Task group task."""

    type: TaskType
    heading: str | None
    summary: str | None
    _tags = {'type': ('custom', 'thought')}

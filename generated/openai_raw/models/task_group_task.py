from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.task_type import TaskType


@model
class TaskGroupTask(Model):
    """Task group task."""

    type: TaskType
    heading: str | None
    summary: str | None
    _tags = {'type': ('custom', 'thought')}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.task_type import TaskType


@model
class TaskGroupTask(Base):
    """The value of `TaskGroupItem.tasks`."""

    type: TaskType
    """Which kind of task group task this is. Values: `custom`, `thought`."""
    heading: str | None
    summary: str | None
    _tags = {'type': ('custom', 'thought')}

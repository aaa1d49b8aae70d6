from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.task_type import TaskType


@model
class TaskGroupTask(Base):
    """A step of a group."""

    type: TaskType
    """Which kind of task group task this is. Values: `custom`, `thought`."""
    heading: str | None
    """Title of the step; None for none."""
    summary: str | None
    """What happens in the step; None for nothing to tell."""
    _tags = {'type': ('custom', 'thought')}

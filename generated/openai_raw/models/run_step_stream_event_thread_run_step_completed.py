from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_object import RunStepObject


@model
class RunStepStreamEventThreadRunStepCompleted(Base):
    """The event `thread.run.step.completed`."""

    event: Literal['thread.run.step.completed']
    """The event's name: always `thread.run.step.completed`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {'data': 'RunStepObject'}
    _tags = {'event': 'thread.run.step.completed'}

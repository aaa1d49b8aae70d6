from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_object import RunStepObject


@model
class RunStepStreamEventThreadRunStepFailed(Base):
    """The event `thread.run.step.failed`."""

    event: Literal['thread.run.step.failed']
    """The event's name: always `thread.run.step.failed`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {'data': 'RunStepObject'}
    _tags = {'event': 'thread.run.step.failed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_object import RunStepObject


@model
class RunStepStreamEventThreadRunStepCancelled(Base):
    """The event `thread.run.step.cancelled`."""

    event: Literal['thread.run.step.cancelled']
    """The event's name: always `thread.run.step.cancelled`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {'data': 'RunStepObject'}
    _tags = {'event': 'thread.run.step.cancelled'}

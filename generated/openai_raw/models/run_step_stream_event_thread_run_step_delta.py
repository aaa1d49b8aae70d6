from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_object import RunStepDeltaObject


@model
class RunStepStreamEventThreadRunStepDelta(Base):
    """The event `thread.run.step.delta`."""

    event: Literal['thread.run.step.delta']
    """The event's name: always `thread.run.step.delta`."""
    data: RunStepDeltaObject
    """The step, or what is new in it."""

    _nested = {'data': 'RunStepDeltaObject'}
    _tags = {'event': 'thread.run.step.delta'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_object_delta import RunStepDeltaObjectDelta


@model
class RunStepDeltaObject(Base):
    """What is new in a step."""

    id: str
    """Id of the thread run step delta."""
    object: Literal['thread.run.step.delta']
    """The kind of object: always `thread.run.step.delta`."""
    delta: RunStepDeltaObjectDelta
    """The new parts of a step."""

    _nested = {'delta': 'RunStepDeltaObjectDelta'}
    _tags = {'object': 'thread.run.step.delta'}

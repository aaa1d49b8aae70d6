from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_object_delta import RunStepDeltaObjectDelta


@model
class RunStepDeltaObject(Base):
    """Run step delta object."""

    id: str
    object: Literal['thread.run.step.delta']
    delta: RunStepDeltaObjectDelta

    _nested = {'delta': 'RunStepDeltaObjectDelta'}
    _tags = {'object': 'thread.run.step.delta'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_step_delta_step_details_message_creation_object import RunStepDeltaStepDetailsMessageCreationObject
    from ..models.run_step_delta_step_details_tool_calls_object import RunStepDeltaStepDetailsToolCallsObject


@model
class RunStepDeltaObjectDelta(Base):
    """The new parts of a step."""

    step_details: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | None = absent
    """What the step does."""

    _nested = {'step_details': ('type', {'message_creation': 'RunStepDeltaStepDetailsMessageCreationObject', 'tool_calls': 'RunStepDeltaStepDetailsToolCallsObject'})}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_trigger_param_decisions import DecisionTriggerParamDecisions, DecisionTriggerParamDecisionsDict
    from ..models.decision_trigger_param_event_type import DecisionTriggerParamEventType, DecisionTriggerParamEventTypeInput

    class DecisionTriggerParamDict(TypedDict, total=False):
        decisions: Required[DecisionTriggerParamDecisions | DecisionTriggerParamDecisionsDict]
        event_type: Required[DecisionTriggerParamEventTypeInput]
        """Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
        type: Required[Literal['decisions']]
        """Tells this object from others that can stand in its place: always `decisions`."""


@model
class DecisionTriggerParam(Base):
    """The value of `MediaSessionConfig.triggers`, `SessionConfig.triggers` and others."""

    decisions: DecisionTriggerParamDecisions
    event_type: DecisionTriggerParamEventType
    """Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""

    _nested = {'decisions': 'DecisionTriggerParamDecisions'}
    _tags = {'type': 'decisions'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_trigger_param_decisions import DecisionTriggerParamDecisions, DecisionTriggerParamDecisionsDict
    from ..models.decision_trigger_param_event_type import DecisionTriggerParamEventType, DecisionTriggerParamEventTypeInput

    class DecisionTriggerParamDict(TypedDict, total=False):
        decisions: Required[DecisionTriggerParamDecisions | DecisionTriggerParamDecisionsDict]
        """Questions that are answered in place of a free answer."""
        event_type: Required[DecisionTriggerParamEventTypeInput]
        """What has to happen. Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
        type: Required[Literal['decisions']]
        """Which kind it is. Always `decisions`."""


@model
class DecisionTriggerParam(Base):
    """Questions that are answered whenever something happens."""

    decisions: DecisionTriggerParamDecisions
    """Questions that are answered in place of a free answer."""
    event_type: DecisionTriggerParamEventType
    """What has to happen. Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Literal['decisions']
    """Which kind it is. Always `decisions`."""

    _nested = {'decisions': 'DecisionTriggerParamDecisions'}
    _tags = {'type': 'decisions'}

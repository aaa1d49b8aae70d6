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
        type: Required[Literal['decisions']]


@model
class DecisionTriggerParam(Base):
    """Decision trigger param."""

    decisions: DecisionTriggerParamDecisions
    event_type: DecisionTriggerParamEventType
    type: Literal['decisions']

    _nested = {'decisions': 'DecisionTriggerParamDecisions'}
    _tags = {'type': 'decisions'}

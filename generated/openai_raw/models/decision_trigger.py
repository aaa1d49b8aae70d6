from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_trigger_decisions import DecisionTriggerDecisions
    from ..models.decision_trigger_event_type import DecisionTriggerEventType


@model
class DecisionTrigger(Base):
    """Decision trigger."""

    decisions: DecisionTriggerDecisions
    event_type: DecisionTriggerEventType
    type: Literal['decisions']

    _nested = {'decisions': 'DecisionTriggerDecisions'}
    _tags = {'type': 'decisions'}

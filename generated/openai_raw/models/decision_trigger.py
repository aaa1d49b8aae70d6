from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_trigger_decisions import DecisionTriggerDecisions
    from ..models.decision_trigger_event_type import DecisionTriggerEventType


@model
class DecisionTrigger(Base):
    """The value of `SessionResource.triggers`."""

    decisions: DecisionTriggerDecisions
    event_type: DecisionTriggerEventType
    """Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""

    _nested = {'decisions': 'DecisionTriggerDecisions'}
    _tags = {'type': 'decisions'}

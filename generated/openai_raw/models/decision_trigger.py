from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_trigger_decisions import DecisionTriggerDecisions
    from ..models.decision_trigger_event_type import DecisionTriggerEventType


@model
class DecisionTrigger(Base):
    """Questions that are answered whenever something happens."""

    decisions: DecisionTriggerDecisions
    """Questions that are answered in place of a free answer."""
    event_type: DecisionTriggerEventType
    """What has to happen. Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Literal['decisions']
    """Which kind it is. Always `decisions`."""

    _nested = {'decisions': 'DecisionTriggerDecisions'}
    _tags = {'type': 'decisions'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_event_event import LiveDecisionEventEvent
    from ..models.live_decision_event_source_event_type import LiveDecisionEventSourceEventType


@model
class LiveDecisionEvent(Base):
    """Live decision event."""

    delegation_id: str | None = None
    event: LiveDecisionEventEvent
    event_id: str
    source_event_id: str | None = None
    source_event_type: LiveDecisionEventSourceEventType | None = None
    trigger_id: str | None = None
    type: Literal['decision.event']

    _nested = {'event': 'LiveDecisionEventEvent'}
    _tags = {'type': 'decision.event'}

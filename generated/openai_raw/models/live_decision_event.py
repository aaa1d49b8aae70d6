from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_event_event import LiveDecisionEventEvent
    from ..models.live_decision_event_source_event_type import LiveDecisionEventSourceEventType


@model
class LiveDecisionEvent(Base):
    """The event `decision.event`."""

    delegation_id: str | None = None
    """Id of the delegation."""
    event: LiveDecisionEventEvent
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    source_event_id: str | None = None
    """Id of the source event."""
    source_event_type: LiveDecisionEventSourceEventType | None = None
    """What had happened. Null if nothing in particular. Values: `session.input_transcript.delta`,
    `session.output_transcript.delta`."""
    trigger_id: str | None = None
    """Id of the trigger."""
    type: Literal['decision.event']
    """Which kind it is. Always `decision.event`."""

    _nested = {'event': 'LiveDecisionEventEvent'}
    _tags = {'type': 'decision.event'}

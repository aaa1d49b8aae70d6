"""`LiveDecisionEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision import Decision


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
    type: Literal["decision.event"]
    """Which kind it is. Always `decision.event`."""

    _nested = {"event": "LiveDecisionEventEvent"}
    _tags = {"type": "decision.event"}


@model
class LiveDecisionEventEvent(Base):
    """The decision that was made."""

    decision: Decision
    """The answers."""
    type: Literal["decision.completed"]
    """Which kind it is. Always `decision.completed`."""

    _nested = {"decision": "Decision"}
    _tags = {"type": "decision.completed"}


LiveDecisionEventSourceEventTypeInput: TypeAlias = Literal[
    "session.input_transcript.delta", "session.output_transcript.delta"
]
LiveDecisionEventSourceEventType: TypeAlias = LiveDecisionEventSourceEventTypeInput | str

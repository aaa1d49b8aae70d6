"""`LiveDecisionEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision import Decision


@model
class LiveDecisionEvent(Base):
    """`decision.event` event: something happened in a delegation to decisions."""

    delegation_id: str | None = None
    """Id of the delegation."""
    event: LiveDecisionEventEvent
    """The decision event, or the phone key that was pressed."""
    event_id: str
    """Id of the event, assigned by the server."""
    source_event_id: str | None = None
    """Id of the source event."""
    source_event_type: LiveDecisionEventSourceEventType | None = None
    """Type of the event that triggered the decision; None if there was none. Values:
    `session.input_transcript.delta`, `session.output_transcript.delta`."""
    trigger_id: str | None = None
    """Id of the trigger."""
    type: Literal["decision.event"]
    """Event type: always `decision.event`."""

    _nested = {"event": "LiveDecisionEventEvent"}
    _tags = {"type": "decision.event"}


@model
class LiveDecisionEventEvent(Base):
    """The decision that was made."""

    decision: Decision
    """The answers."""
    type: Literal["decision.completed"]
    """Event type: always `decision.completed`."""

    _nested = {"decision": "Decision"}
    _tags = {"type": "decision.completed"}


LiveDecisionEventSourceEventTypeInput: TypeAlias = Literal[
    "session.input_transcript.delta", "session.output_transcript.delta"
]
LiveDecisionEventSourceEventType: TypeAlias = LiveDecisionEventSourceEventTypeInput | str
"""Type of the event that triggered the decision; None if there was none."""

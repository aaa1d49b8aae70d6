"""`LiveSessionClosedEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource
    from ..models.session_usage import SessionUsage


@model
class LiveSessionClosedEvent(Base):
    """The session ended properly, with reason and total usage. If it is missing, the end may have been lost."""

    event_id: str
    """Id of the event, assigned by the server."""
    reason: LiveSessionClosedEventReason
    """Reason for the decision, as free text. Values: `close_requested`, `expired`, `content`, `remote_hangup`,
    `connection_lost`."""
    session: SessionResource
    """The session and its configuration."""
    type: Literal["session.closed"]
    """Event type: always `session.closed`."""
    usage: SessionUsage
    """How long a session lasted, and how much of it is billed."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"session": "SessionResource", "usage": "SessionUsage"}
    _tags = {"type": "session.closed"}


LiveSessionClosedEventReasonInput: TypeAlias = Literal[
    "close_requested", "expired", "content", "remote_hangup", "connection_lost"
]
LiveSessionClosedEventReason: TypeAlias = LiveSessionClosedEventReasonInput | str
"""Reason for the decision, as free text."""

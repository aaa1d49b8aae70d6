"""`LiveSessionUsageUpdatedEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_usage import SessionUsage


@model
class LiveSessionUsageUpdatedEvent(Base):
    """The event `session.usage.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.usage.updated"]
    """Which kind it is. Always `session.usage.updated`."""
    usage: SessionUsage
    """How long a session lasted, and what of it is charged."""
    client_event_id: str | None = None
    """Id of the client event."""
    context_window: LiveSessionUsageUpdatedEventContextWindow | None = None
    """How full the context window is."""

    _nested = {"usage": "SessionUsage", "context_window": "LiveSessionUsageUpdatedEventContextWindow"}
    _tags = {"type": "session.usage.updated"}


@model
class LiveSessionUsageUpdatedEventContextWindow(Base):
    """How full the context window is."""

    usage_ratio: float
    """Share of the context window that is used, between 0 and 1."""

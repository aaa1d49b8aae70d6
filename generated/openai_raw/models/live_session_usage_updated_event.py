"""`LiveSessionUsageUpdatedEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_usage import SessionUsage


@model
class LiveSessionUsageUpdatedEvent(Base):
    """The audio used so far and, if known, how full the context is."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.usage.updated"]
    """Event type: always `session.usage.updated`."""
    usage: SessionUsage
    """How long a session lasted, and how much of it is billed."""
    client_event_id: str | None = None
    """Id of the client event."""
    context_window: LiveSessionUsageUpdatedEventContextWindow | None = None
    """Usage of the context window."""

    _nested = {"usage": "SessionUsage", "context_window": "LiveSessionUsageUpdatedEventContextWindow"}
    _tags = {"type": "session.usage.updated"}


@model
class LiveSessionUsageUpdatedEventContextWindow(Base):
    """How full the context window is."""

    usage_ratio: float
    """Used share of the context window, from 0 to 1."""

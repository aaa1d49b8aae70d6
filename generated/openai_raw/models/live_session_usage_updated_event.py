from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_session_usage_updated_event_context_window import LiveSessionUsageUpdatedEventContextWindow
    from ..models.session_usage import SessionUsage


@model
class LiveSessionUsageUpdatedEvent(Base):
    """The event `session.usage.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.usage.updated']
    """Which kind it is. Always `session.usage.updated`."""
    usage: SessionUsage
    """How long a session lasted, and what of it is charged."""
    client_event_id: str | None = None
    """Id of the client event."""
    context_window: LiveSessionUsageUpdatedEventContextWindow | None = None
    """How full the context window is."""

    _nested = {'usage': 'SessionUsage', 'context_window': 'LiveSessionUsageUpdatedEventContextWindow'}
    _tags = {'type': 'session.usage.updated'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_session_usage_updated_event_context_window import LiveSessionUsageUpdatedEventContextWindow
    from ..models.session_usage import SessionUsage


@model
class LiveSessionUsageUpdatedEvent(Base):
    """Live session usage updated event."""

    event_id: str
    type: Literal['session.usage.updated']
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: LiveSessionUsageUpdatedEventContextWindow | None = None

    _nested = {'usage': 'SessionUsage', 'context_window': 'LiveSessionUsageUpdatedEventContextWindow'}
    _tags = {'type': 'session.usage.updated'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.fork_live_sessions_request_transport import ForkLiveSessionsRequestTransport
    from ..models.media_session_fork_config import MediaSessionForkConfig


@model
class ForkLiveSessionsRequest(Base):
    """The body of `POST /live/sessions/{session_id}/fork`."""

    transport: ForkLiveSessionsRequestTransport
    """How audio is exchanged."""
    session: MediaSessionForkConfig | None = absent
    """The session and its settings."""

    _nested = {'transport': 'ForkLiveSessionsRequestTransport', 'session': 'MediaSessionForkConfig'}

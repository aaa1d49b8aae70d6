from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.accept_live_sessions_request_session import AcceptLiveSessionsRequestSession


@model
class AcceptLiveSessionsRequest(Base):
    """The body of `POST /live/sessions/{session_id}/accept`."""

    session: AcceptLiveSessionsRequestSession
    """The session and its settings."""

    _nested = {'session': 'AcceptLiveSessionsRequestSession'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.accept_live_sessions_request_session import AcceptLiveSessionsRequestSession


@model
class AcceptLiveSessionsRequest(Base):
    """Accept live sessions request."""

    session: AcceptLiveSessionsRequestSession

    _nested = {'session': 'AcceptLiveSessionsRequestSession'}

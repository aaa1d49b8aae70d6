from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA


@model
class RealtimeCallCreateRequest(Base):
    """The body of `POST /realtime/calls`."""

    sdp: str
    """The SDP offer of your peer connection."""
    session: RealtimeSessionCreateRequestGA | None = absent
    """The settings of the session."""

    _nested = {"session": "RealtimeSessionCreateRequestGA"}

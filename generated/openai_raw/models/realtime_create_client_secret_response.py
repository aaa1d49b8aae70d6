from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from ..models.realtime_transcription_session_create_response_ga import RealtimeTranscriptionSessionCreateResponseGA


@model
class RealtimeCreateClientSecretResponse(Base):
    """A short-lived key for a browser or app."""

    value: str
    """The key itself."""
    expires_at: int
    """When the realtime create client secret expires, in Unix seconds; None if it never does."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    """The settings of the session that the key opens."""

    _nested = {
        "session": (
            "type",
            {
                "realtime": "RealtimeSessionCreateResponseGA",
                "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
            },
        )
    }

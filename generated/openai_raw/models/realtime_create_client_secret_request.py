"""`RealtimeCreateClientSecretRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA


@model
class RealtimeCreateClientSecretRequest(Base):
    """The body of `POST /realtime/client_secrets`."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = absent
    """How long the key is valid."""
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA | None = absent
    """The settings of the session that the key opens; the client may change most of them."""

    _nested = {
        "expires_after": "RealtimeCreateClientSecretRequestExpiresAfter",
        "session": (
            "type",
            {
                "realtime": "RealtimeSessionCreateRequestGA",
                "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
            },
        ),
    }


@model
class RealtimeCreateClientSecretRequestExpiresAfter(Base):
    """How long the key is valid."""

    anchor: Literal["created_at"] | None = absent
    """Event from which the expiration time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can no longer open sessions; open ones continue. Default: `600`. From 10 to 7200."""

    _tags = {"anchor": "created_at"}

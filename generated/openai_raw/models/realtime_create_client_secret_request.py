from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_create_client_secret_request_expires_after import RealtimeCreateClientSecretRequestExpiresAfter
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA


@model
class RealtimeCreateClientSecretRequest(Base):
    """The body of `POST /realtime/client_secrets`."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = absent
    """How long the key is valid."""
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA | None = absent
    """The settings of the session that the key opens; the client may change most of them."""

    _nested = {'expires_after': 'RealtimeCreateClientSecretRequestExpiresAfter', 'session': ('type', {'realtime': 'RealtimeSessionCreateRequestGA', 'transcription': 'RealtimeTranscriptionSessionCreateRequestGA'})}

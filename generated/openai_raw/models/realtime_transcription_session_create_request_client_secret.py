from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_transcription_session_create_request_client_secret_expires_at import RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt, RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict

    class RealtimeTranscriptionSessionCreateRequestClientSecretDict(TypedDict, total=False):
        expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict


@model
class RealtimeTranscriptionSessionCreateRequestClientSecret(Base):
    """The value of `RealtimeTranscriptionSessionCreateRequest.client_secret`."""

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | None = absent

    _nested = {'expires_at': 'RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt'}

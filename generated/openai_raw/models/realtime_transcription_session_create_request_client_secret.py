from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_transcription_session_create_request_client_secret_expires_at import RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt, RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict

    class RealtimeTranscriptionSessionCreateRequestClientSecretDict(TypedDict, total=False):
        expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict
        """When the key expires."""


@model
class RealtimeTranscriptionSessionCreateRequestClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | None = absent
    """When the key expires."""

    _nested = {'expires_at': 'RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt'}

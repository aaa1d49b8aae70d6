from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.realtime_session_create_request_client_secret_expires_after import RealtimeSessionCreateRequestClientSecretExpiresAfter, RealtimeSessionCreateRequestClientSecretExpiresAfterDict

    class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
        value: Required[str]
        expires_at: Required[int]
        expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | RealtimeSessionCreateRequestClientSecretExpiresAfterDict


@model
class RealtimeSessionCreateRequestClientSecret(Base):
    """Realtime session create request client secret."""

    value: str
    expires_at: int
    expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | None = absent

    _nested = {'expires_after': 'RealtimeSessionCreateRequestClientSecretExpiresAfter'}

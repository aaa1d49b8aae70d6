from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.realtime_session_create_request_client_secret_expires_after import RealtimeSessionCreateRequestClientSecretExpiresAfter, RealtimeSessionCreateRequestClientSecretExpiresAfterDict

    class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
        value: Required[str]
        """The key itself."""
        expires_at: Required[int]
        """When the key expires."""
        expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | RealtimeSessionCreateRequestClientSecretExpiresAfterDict
        """How long the key is valid."""


@model
class RealtimeSessionCreateRequestClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    value: str
    """The key itself."""
    expires_at: int
    """When the key expires."""
    expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | None = absent
    """How long the key is valid."""

    _nested = {'expires_after': 'RealtimeSessionCreateRequestClientSecretExpiresAfter'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.realtime_session_create_request_client_secret_expires_after import RealtimeSessionCreateRequestClientSecretExpiresAfter, RealtimeSessionCreateRequestClientSecretExpiresAfterDict

    class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
        value: Required[str]
        expires_at: Required[int]
        """When the client secret expires, in Unix seconds; None if it does not."""
        expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | RealtimeSessionCreateRequestClientSecretExpiresAfterDict
        """When it expires, counted from an anchor."""


@model
class RealtimeSessionCreateRequestClientSecret(Base):
    """The value of `RealtimeSessionCreateRequest.client_secret`."""

    value: str
    expires_at: int
    """When the client secret expires, in Unix seconds; None if it does not."""
    expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | None = absent
    """When it expires, counted from an anchor."""

    _nested = {'expires_after': 'RealtimeSessionCreateRequestClientSecretExpiresAfter'}

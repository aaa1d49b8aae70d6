from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeSessionCreateResponseClientSecret(Base):
    """The value of `RealtimeSessionCreateResponse.client_secret`."""

    expires_at: int
    """When the client secret expires, in Unix seconds; None if it does not."""
    value: str

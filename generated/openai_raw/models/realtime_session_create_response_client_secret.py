from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeSessionCreateResponseClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    expires_at: int
    """When the key expires."""
    value: str
    """The key itself."""

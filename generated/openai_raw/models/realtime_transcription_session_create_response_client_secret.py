from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranscriptionSessionCreateResponseClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    value: str
    """The key itself."""
    expires_at: int
    """When the key expires."""

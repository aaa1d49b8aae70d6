from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranscriptionSessionCreateResponseClientSecret(Base):
    """The value of `RealtimeTranscriptionSessionCreateResponse.client_secret`."""

    value: str
    expires_at: int
    """When the client secret expires, in Unix seconds; None if it does not."""

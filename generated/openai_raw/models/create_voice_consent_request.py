from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateVoiceConsentRequest(Base):
    """Create voice consent request."""

    name: str
    recording: bytes
    language: str

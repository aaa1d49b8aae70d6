from __future__ import annotations

from ..types import Model, model



@model
class CreateVoiceConsentRequest(Model):
    """Create voice consent request."""

    name: str
    recording: bytes
    language: str

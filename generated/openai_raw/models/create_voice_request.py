from __future__ import annotations

from ..types import Model, model



@model
class CreateVoiceRequest(Model):
    """Create voice request."""

    name: str
    audio_sample: bytes
    consent: str

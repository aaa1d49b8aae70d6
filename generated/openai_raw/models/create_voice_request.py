from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateVoiceRequest(Base):
    """Create voice request."""

    name: str
    audio_sample: bytes
    consent: str

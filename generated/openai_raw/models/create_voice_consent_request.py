from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateVoiceConsentRequest(Base):
    """The body of `POST /audio/voice_consents`."""

    name: str
    """Name of the voice consent."""
    recording: bytes
    """Recording of the speaker reading the consent sentence in the given language."""
    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateVoiceConsentRequest(Base):
    """The body of `POST /audio/voice_consents`."""

    name: str
    """Name of the voice consent."""
    recording: bytes
    """The recording of the speaker, who reads the sentence of consent in the language given."""
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""

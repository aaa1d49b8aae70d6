from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VoiceConsentResource(Base):
    """A speaker's recorded consent to the use of their voice."""

    object: Literal["audio.voice_consent"]
    """Object type: always `audio.voice_consent`."""
    id: str
    """Id of the voice consent."""
    name: str
    """Name of the voice consent."""
    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    created_at: int
    """When the voice consent was created, in Unix seconds."""

    _tags = {"object": "audio.voice_consent"}

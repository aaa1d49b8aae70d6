from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VoiceConsentResource(Base):
    """A speaker's consent to the use of his or her voice."""

    object: Literal["audio.voice_consent"]
    """The kind of object: always `audio.voice_consent`."""
    id: str
    """Id of the audio voice consent."""
    name: str
    """Name of the audio voice consent."""
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    created_at: int
    """When the audio voice consent was created, in Unix seconds."""

    _tags = {"object": "audio.voice_consent"}

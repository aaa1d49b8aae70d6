from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VoiceConsentDeletedResource(Base):
    """Says that an audio voice consent was deleted."""

    id: str
    """Id of the audio voice consent."""
    object: Literal["audio.voice_consent"]
    """The kind of object: always `audio.voice_consent`."""
    deleted: bool
    """True once the audio voice consent is deleted."""

    _tags = {"object": "audio.voice_consent"}

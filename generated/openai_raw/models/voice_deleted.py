from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VoiceDeleted(Base):
    """Says that an audio voice was deleted."""

    id: str
    """Id of the audio voice."""
    deleted: bool
    """True once the audio voice is deleted."""
    object: Literal["audio.voice.deleted"]
    """The kind of object: always `audio.voice.deleted`."""

    _tags = {"object": "audio.voice.deleted"}

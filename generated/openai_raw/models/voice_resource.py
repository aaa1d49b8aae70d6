"""`VoiceResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class VoiceResource(Base):
    """A voice of your own."""

    object: Literal["audio.voice"]
    """The kind of object: always `audio.voice`."""
    id: str
    """Id of the audio voice."""
    name: str
    """Name of the audio voice."""
    created_at: int
    """When the audio voice was created, in Unix seconds."""
    type: VoiceResourceType | None = absent
    """Which kind of audio voice this is. Values: `audio_sample`, `prompt`."""
    prompt: str | None = None
    """How the voice should speak; None if you did not tell."""

    _tags = {"object": "audio.voice", "type": ("audio_sample", "prompt")}


VoiceResourceTypeInput: TypeAlias = Literal["audio_sample", "prompt"]
VoiceResourceType: TypeAlias = VoiceResourceTypeInput | str

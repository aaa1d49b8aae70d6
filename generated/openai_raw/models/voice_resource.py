"""`VoiceResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class VoiceResource(Base):
    """A custom voice."""

    object: Literal["audio.voice"]
    """Object type: always `audio.voice`."""
    id: str
    """Id of the voice."""
    name: str
    """Name of the voice."""
    created_at: int
    """When the voice was created, in Unix seconds."""
    type: VoiceResourceType | None = absent
    """Type of the voice. Values: `audio_sample`, `prompt`."""
    prompt: str | None = None
    """Description of how the voice should speak; None if it was not set."""

    _tags = {"object": "audio.voice", "type": ("audio_sample", "prompt")}


VoiceResourceTypeInput: TypeAlias = Literal["audio_sample", "prompt"]
VoiceResourceType: TypeAlias = VoiceResourceTypeInput | str
"""Type of the voice."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VoiceDeleted(Base):
    """Confirms that a voice was deleted."""

    id: str
    """Id of the voice."""
    deleted: bool
    """True if the voice has been deleted."""
    object: Literal["audio.voice.deleted"]
    """Object type: always `audio.voice.deleted`."""

    _tags = {"object": "audio.voice.deleted"}

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VoiceConsentDeletedResource(Base):
    """Confirms that a voice consent was deleted."""

    id: str
    """Id of the voice consent."""
    object: Literal["audio.voice_consent"]
    """Object type: always `audio.voice_consent`."""
    deleted: bool
    """True if the voice consent has been deleted."""

    _tags = {"object": "audio.voice_consent"}

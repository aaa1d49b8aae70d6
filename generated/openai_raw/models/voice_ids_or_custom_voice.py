"""What only `VoiceIdsOrCustomVoice` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class VoiceIdsOrCustomVoiceObject(Base):
    """A custom voice, by its id."""

    id: str
    """Id of the voice."""

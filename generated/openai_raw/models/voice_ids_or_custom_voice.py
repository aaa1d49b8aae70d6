"""What only `VoiceIdsOrCustomVoice` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class VoiceIdsOrCustomVoiceObject(Base):
    """A voice of your own."""

    id: str
    """The id of the voice."""

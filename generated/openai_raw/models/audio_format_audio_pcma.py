from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AudioFormatAudioPcmaDict(TypedDict, total=False):
        rate: Required[int]
        type: Required[Literal['audio/pcma']]
        """Tells this object from others that can stand in its place: always `audio/pcma`."""


@model
class AudioFormatAudioPcma(Base):
    """Audio format audio pcma."""

    rate: int
    type: Literal['audio/pcma']
    """Tells this object from others that can stand in its place: always `audio/pcma`."""
    _tags = {'type': 'audio/pcma'}

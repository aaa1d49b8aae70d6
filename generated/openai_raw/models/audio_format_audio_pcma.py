from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AudioFormatAudioPcmaDict(TypedDict, total=False):
        rate: Required[int]
        """Samples per second."""
        type: Required[Literal['audio/pcma']]
        """Tells this object from others that can stand in its place: always `audio/pcma`."""


@model
class AudioFormatAudioPcma(Base):
    """Audio of 8 bits in the A-law form of telephones."""

    rate: int
    """Samples per second."""
    type: Literal['audio/pcma']
    """Tells this object from others that can stand in its place: always `audio/pcma`."""
    _tags = {'type': 'audio/pcma'}

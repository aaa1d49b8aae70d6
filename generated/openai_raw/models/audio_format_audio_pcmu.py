from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AudioFormatAudioPcmuDict(TypedDict, total=False):
        rate: Required[int]
        """Samples per second."""
        type: Required[Literal['audio/pcmu']]
        """Tells this object from others that can stand in its place: always `audio/pcmu`."""


@model
class AudioFormatAudioPcmu(Base):
    """Audio of 8 bits in the µ-law form of telephones."""

    rate: int
    """Samples per second."""
    type: Literal['audio/pcmu']
    """Tells this object from others that can stand in its place: always `audio/pcmu`."""
    _tags = {'type': 'audio/pcmu'}

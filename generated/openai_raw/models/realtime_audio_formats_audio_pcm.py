from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
        type: Literal['audio/pcm']
        """Tells this object from others that can stand in its place: always `audio/pcm`."""
        rate: Literal[24000]
        """Samples per second. Always `24000`."""


@model
class RealtimeAudioFormatsAudioPcm(Base):
    """Uncompressed audio: 16 bits per sample, one channel, little-endian."""

    type: Literal['audio/pcm'] | None = absent
    """Tells this object from others that can stand in its place: always `audio/pcm`."""
    rate: Literal[24000] | None = absent
    """Samples per second. Always `24000`."""
    _tags = {'type': 'audio/pcm'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
        type: Literal['audio/pcm']
        rate: Literal[24000]


@model
class RealtimeAudioFormatsAudioPcm(Base):
    """Realtime audio formats audio pcm."""

    type: Literal['audio/pcm'] | None = absent
    rate: Literal[24000] | None = absent
    _tags = {'type': 'audio/pcm'}

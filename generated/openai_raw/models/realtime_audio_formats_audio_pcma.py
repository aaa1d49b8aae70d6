from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeAudioFormatsAudioPcmaDict(TypedDict, total=False):
        type: Literal['audio/pcma']


@model
class RealtimeAudioFormatsAudioPcma(Base):
    """Realtime audio formats audio pcma."""

    type: Literal['audio/pcma'] | None = absent
    _tags = {'type': 'audio/pcma'}

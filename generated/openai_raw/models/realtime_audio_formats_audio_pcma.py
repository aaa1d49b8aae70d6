from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeAudioFormatsAudioPcmaDict(TypedDict, total=False):
        type: Literal['audio/pcma']
        """Tells this object from others that can stand in its place: always `audio/pcma`."""


@model
class RealtimeAudioFormatsAudioPcma(Base):
    """Realtime audio formats audio pcma."""

    type: Literal['audio/pcma'] | None = absent
    """Tells this object from others that can stand in its place: always `audio/pcma`."""
    _tags = {'type': 'audio/pcma'}

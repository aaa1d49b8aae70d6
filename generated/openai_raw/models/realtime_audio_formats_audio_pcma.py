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
    """Telephone audio as G.711 A-law."""

    type: Literal['audio/pcma'] | None = absent
    """Tells this object from others that can stand in its place: always `audio/pcma`."""
    _tags = {'type': 'audio/pcma'}

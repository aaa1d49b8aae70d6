from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeAudioFormatsAudioPcmuDict(TypedDict, total=False):
        type: Literal['audio/pcmu']
        """Tells this object from others that can stand in its place: always `audio/pcmu`."""


@model
class RealtimeAudioFormatsAudioPcmu(Base):
    """Telephone audio as G.711 μ-law."""

    type: Literal['audio/pcmu'] | None = absent
    """Tells this object from others that can stand in its place: always `audio/pcmu`."""
    _tags = {'type': 'audio/pcmu'}

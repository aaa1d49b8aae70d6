from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import RealtimeAudioFormats, VoiceIdsShared


@model
class RealtimeResponseAudioOutput(Base):
    """Realtime response audio output.

    Attributes:
        voice: The name of a voice: one known when this was made, or any other.
    """

    format: RealtimeAudioFormats | None = absent
    voice: VoiceIdsShared | None = absent

    _nested = {'format': 'RealtimeAudioFormats'}

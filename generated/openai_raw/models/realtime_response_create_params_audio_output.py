from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import RealtimeAudioFormats, VoiceIdsOrCustomVoice


@model
class RealtimeResponseCreateParamsAudioOutput(Base):
    """Realtime response create params audio output."""

    format: RealtimeAudioFormats | None = absent
    voice: VoiceIdsOrCustomVoice | None = absent

    _nested = {'format': 'RealtimeAudioFormats', 'voice': 'VoiceIdsOrCustomVoice'}

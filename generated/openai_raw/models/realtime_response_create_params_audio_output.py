from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import RealtimeAudioFormats, RealtimeAudioFormatsInput, VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput

    class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
        format: RealtimeAudioFormatsInput
        voice: VoiceIdsOrCustomVoiceInput


@model
class RealtimeResponseCreateParamsAudioOutput(Base):
    """Realtime response create params audio output.

    Attributes:
        voice: A voice: one of the server's by its name, or your own by its id.
    """

    format: RealtimeAudioFormats | None = absent
    voice: VoiceIdsOrCustomVoice | None = absent

    _nested = {'format': 'RealtimeAudioFormats', 'voice': 'VoiceIdsOrCustomVoice'}

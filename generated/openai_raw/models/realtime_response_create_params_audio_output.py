from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import RealtimeAudioFormats, RealtimeAudioFormatsInput, VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput

    class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
        format: RealtimeAudioFormatsInput
        voice: VoiceIdsOrCustomVoiceInput
        """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
        `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
        Default: `alloy`."""


@model
class RealtimeResponseCreateParamsAudioOutput(Base):
    """The value of `RealtimeResponseCreateParamsAudio.output`."""

    format: RealtimeAudioFormats | None = absent
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""

    _nested = {'format': 'RealtimeAudioFormats', 'voice': 'VoiceIdsOrCustomVoice'}

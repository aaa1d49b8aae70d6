from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import RealtimeAudioFormats, RealtimeAudioFormatsInput, VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput

    class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
        format: RealtimeAudioFormatsInput
        """Encoding of the audio that you get."""
        voice: VoiceIdsOrCustomVoiceInput
        """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
        `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
        Default: `alloy`."""


@model
class RealtimeResponseCreateParamsAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""

    _nested = {'format': 'RealtimeAudioFormats', 'voice': 'VoiceIdsOrCustomVoice'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import RealtimeAudioFormats, VoiceIdsShared


@model
class RealtimeResponseAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""

    _nested = {'format': 'RealtimeAudioFormats'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_audio_output import RealtimeResponseAudioOutput


@model
class RealtimeResponseAudio(Base):
    """The value of `RealtimeResponse.audio`."""

    output: RealtimeResponseAudioOutput | None = absent

    _nested = {'output': 'RealtimeResponseAudioOutput'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_audio_output import RealtimeResponseAudioOutput


@model
class RealtimeResponseAudio(Base):
    """Settings of the audio."""

    output: RealtimeResponseAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'output': 'RealtimeResponseAudioOutput'}

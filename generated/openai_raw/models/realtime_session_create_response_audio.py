from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_response_audio_input import RealtimeSessionCreateResponseAudioInput
    from ..models.realtime_session_create_response_audio_output import RealtimeSessionCreateResponseAudioOutput


@model
class RealtimeSessionCreateResponseAudio(Base):
    """Settings of the audio."""

    input: RealtimeSessionCreateResponseAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateResponseAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'input': 'RealtimeSessionCreateResponseAudioInput', 'output': 'RealtimeSessionCreateResponseAudioOutput'}

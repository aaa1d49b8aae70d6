from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_response_audio_input import RealtimeSessionCreateResponseAudioInput
    from ..models.realtime_session_create_response_audio_output import RealtimeSessionCreateResponseAudioOutput


@model
class RealtimeSessionCreateResponseAudio(Base):
    """The value of `RealtimeSessionCreateResponse.audio`."""

    input: RealtimeSessionCreateResponseAudioInput | None = absent
    output: RealtimeSessionCreateResponseAudioOutput | None = absent

    _nested = {'input': 'RealtimeSessionCreateResponseAudioInput', 'output': 'RealtimeSessionCreateResponseAudioOutput'}

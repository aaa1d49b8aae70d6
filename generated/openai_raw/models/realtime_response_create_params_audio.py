from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_response_create_params_audio_output import RealtimeResponseCreateParamsAudioOutput, RealtimeResponseCreateParamsAudioOutputDict

    class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
        output: RealtimeResponseCreateParamsAudioOutput | RealtimeResponseCreateParamsAudioOutputDict
        """Settings of the audio that goes out."""


@model
class RealtimeResponseCreateParamsAudio(Base):
    """Settings of the audio."""

    output: RealtimeResponseCreateParamsAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'output': 'RealtimeResponseCreateParamsAudioOutput'}

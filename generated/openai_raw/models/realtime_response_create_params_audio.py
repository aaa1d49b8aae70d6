from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_response_create_params_audio_output import RealtimeResponseCreateParamsAudioOutput, RealtimeResponseCreateParamsAudioOutputDict

    class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
        output: RealtimeResponseCreateParamsAudioOutput | RealtimeResponseCreateParamsAudioOutputDict


@model
class RealtimeResponseCreateParamsAudio(Base):
    """The value of `RealtimeResponseCreateParams.audio`."""

    output: RealtimeResponseCreateParamsAudioOutput | None = absent

    _nested = {'output': 'RealtimeResponseCreateParamsAudioOutput'}

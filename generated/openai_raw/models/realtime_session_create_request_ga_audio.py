from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_session_create_request_ga_audio_input import RealtimeSessionCreateRequestGAAudioInput, RealtimeSessionCreateRequestGAAudioInputDict
    from ..models.realtime_session_create_request_ga_audio_output import RealtimeSessionCreateRequestGAAudioOutput, RealtimeSessionCreateRequestGAAudioOutputDict

    class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
        input: RealtimeSessionCreateRequestGAAudioInput | RealtimeSessionCreateRequestGAAudioInputDict
        output: RealtimeSessionCreateRequestGAAudioOutput | RealtimeSessionCreateRequestGAAudioOutputDict


@model
class RealtimeSessionCreateRequestGAAudio(Base):
    """The value of `RealtimeSessionCreateRequestGA.audio`."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = absent
    output: RealtimeSessionCreateRequestGAAudioOutput | None = absent

    _nested = {'input': 'RealtimeSessionCreateRequestGAAudioInput', 'output': 'RealtimeSessionCreateRequestGAAudioOutput'}

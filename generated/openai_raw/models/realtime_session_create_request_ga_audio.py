from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_session_create_request_ga_audio_input import RealtimeSessionCreateRequestGAAudioInput, RealtimeSessionCreateRequestGAAudioInputDict
    from ..models.realtime_session_create_request_ga_audio_output import RealtimeSessionCreateRequestGAAudioOutput, RealtimeSessionCreateRequestGAAudioOutputDict

    class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
        input: RealtimeSessionCreateRequestGAAudioInput | RealtimeSessionCreateRequestGAAudioInputDict
        """Settings of the audio that comes in."""
        output: RealtimeSessionCreateRequestGAAudioOutput | RealtimeSessionCreateRequestGAAudioOutputDict
        """Settings of the audio that goes out."""


@model
class RealtimeSessionCreateRequestGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateRequestGAAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'input': 'RealtimeSessionCreateRequestGAAudioInput', 'output': 'RealtimeSessionCreateRequestGAAudioOutput'}

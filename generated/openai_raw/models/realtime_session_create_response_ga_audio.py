from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_response_ga_audio_input import RealtimeSessionCreateResponseGAAudioInput
    from ..models.realtime_session_create_response_ga_audio_output import RealtimeSessionCreateResponseGAAudioOutput


@model
class RealtimeSessionCreateResponseGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateResponseGAAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'input': 'RealtimeSessionCreateResponseGAAudioInput', 'output': 'RealtimeSessionCreateResponseGAAudioOutput'}

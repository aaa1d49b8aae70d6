from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_response_ga_audio_input import RealtimeSessionCreateResponseGAAudioInput
    from ..models.realtime_session_create_response_ga_audio_output import RealtimeSessionCreateResponseGAAudioOutput


@model
class RealtimeSessionCreateResponseGAAudio(Base):
    """The value of `RealtimeSessionCreateResponseGA.audio`."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = absent
    output: RealtimeSessionCreateResponseGAAudioOutput | None = absent

    _nested = {'input': 'RealtimeSessionCreateResponseGAAudioInput', 'output': 'RealtimeSessionCreateResponseGAAudioOutput'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_transcription_session_create_response_ga_audio_input import RealtimeTranscriptionSessionCreateResponseGAAudioInput


@model
class RealtimeTranscriptionSessionCreateResponseGAAudio(Base):
    """The value of `RealtimeTranscriptionSessionCreateResponseGA.audio`."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = absent

    _nested = {'input': 'RealtimeTranscriptionSessionCreateResponseGAAudioInput'}

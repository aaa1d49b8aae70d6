from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_transcription_session_create_response_ga_audio_input import RealtimeTranscriptionSessionCreateResponseGAAudioInput


@model
class RealtimeTranscriptionSessionCreateResponseGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = absent
    """Settings of the audio that comes in."""

    _nested = {'input': 'RealtimeTranscriptionSessionCreateResponseGAAudioInput'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_transcription_session_create_request_ga_audio_input import RealtimeTranscriptionSessionCreateRequestGAAudioInput, RealtimeTranscriptionSessionCreateRequestGAAudioInputDict

    class RealtimeTranscriptionSessionCreateRequestGAAudioDict(TypedDict, total=False):
        input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
        """Settings of the audio that comes in."""


@model
class RealtimeTranscriptionSessionCreateRequestGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = absent
    """Settings of the audio that comes in."""

    _nested = {'input': 'RealtimeTranscriptionSessionCreateRequestGAAudioInput'}

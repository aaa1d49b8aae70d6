from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_transcription_session_create_response_ga_audio import RealtimeTranscriptionSessionCreateResponseGAAudio


@model
class RealtimeTranscriptionSessionCreateResponseGA(Base):
    """Realtime transcription session create response GA."""

    type: Literal['transcription']
    id: str
    object: str
    expires_at: int | None = absent
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = absent

    _nested = {'audio': 'RealtimeTranscriptionSessionCreateResponseGAAudio'}
    _tags = {'type': 'transcription'}

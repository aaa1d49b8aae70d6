from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_transcription_session_create_response_ga_audio import RealtimeTranscriptionSessionCreateResponseGAAudio


@model
class RealtimeTranscriptionSessionCreateResponseGA(Base):
    """The settings of a session that only transcribes, as the server took them."""

    type: Literal['transcription']
    """Tells this object from others that can stand in its place: always `transcription`."""
    id: str
    """Id of the realtime transcription session create."""
    object: str
    """The kind of object."""
    expires_at: int | None = absent
    """When the realtime transcription session create expires, in Unix seconds; None if it does not."""
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = absent
    """Settings of the audio."""

    _nested = {'audio': 'RealtimeTranscriptionSessionCreateResponseGAAudio'}
    _tags = {'type': 'transcription'}

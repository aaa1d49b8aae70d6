from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_transcription_session_create_response_ga_audio import RealtimeTranscriptionSessionCreateResponseGAAudio


@model
class RealtimeTranscriptionSessionCreateResponseGA(Base):
    """The value of `RealtimeCreateClientSecretResponse.session`, `RealtimeServerEventSessionCreated.session` and
    others."""

    type: Literal['transcription']
    """Tells this object from others that can stand in its place: always `transcription`."""
    id: str
    """Id of the realtime transcription session create."""
    object: str
    """The kind of object."""
    expires_at: int | None = absent
    """When the realtime transcription session create expires, in Unix seconds; None if it does not."""
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = absent

    _nested = {'audio': 'RealtimeTranscriptionSessionCreateResponseGAAudio'}
    _tags = {'type': 'transcription'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.realtime_transcription_session_create_request_ga_audio import RealtimeTranscriptionSessionCreateRequestGAAudio, RealtimeTranscriptionSessionCreateRequestGAAudioDict

    class RealtimeTranscriptionSessionCreateRequestGADict(TypedDict, total=False):
        type: Required[Literal['transcription']]
        """Tells this object from others that can stand in its place: always `transcription`."""
        audio: RealtimeTranscriptionSessionCreateRequestGAAudio | RealtimeTranscriptionSessionCreateRequestGAAudioDict
        include: Sequence[Literal['item.input_audio_transcription.logprobs']]


@model
class RealtimeTranscriptionSessionCreateRequestGA(Base):
    """The value of `RealtimeClientEventSessionUpdate.session` and `RealtimeCreateClientSecretRequest.session`."""

    type: Literal['transcription']
    """Tells this object from others that can stand in its place: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = absent
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent

    _nested = {'audio': 'RealtimeTranscriptionSessionCreateRequestGAAudio'}
    _tags = {'type': 'transcription'}

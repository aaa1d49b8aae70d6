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
        """Settings of the audio."""
        include: Sequence[Literal['item.input_audio_transcription.logprobs']]
        """Further data for events, such as log probabilities of the transcript."""


@model
class RealtimeTranscriptionSessionCreateRequestGA(Base):
    """The settings of a session that only transcribes."""

    type: Literal['transcription']
    """Tells this object from others that can stand in its place: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = absent
    """Settings of the audio."""
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    """Further data for events, such as log probabilities of the transcript."""

    _nested = {'audio': 'RealtimeTranscriptionSessionCreateRequestGAAudio'}
    _tags = {'type': 'transcription'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_diarized_segment import TranscriptionDiarizedSegment


@model
class CreateTranscriptionResponseDiarizedJson(Base):
    """A transcript by speakers."""

    task: Literal['transcribe']
    """What was done: always `transcribe`."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The whole transcript."""
    segments: list[TranscriptionDiarizedSegment]
    """The transcript in segments, each with its speaker."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = absent
    """What is billed: tokens, or seconds of audio."""

    _nested = {'segments': ['TranscriptionDiarizedSegment'], 'usage': ('type', {'tokens': 'TranscriptTextUsageTokens', 'duration': 'TranscriptTextUsageDuration'})}
    _tags = {'task': 'transcribe'}

from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionSegment(Base):
    """The value of `CreateTranscriptionResponseVerboseJson.segments` and
    `CreateTranslationResponseVerboseJson.segments`."""

    id: int
    """Id of the transcription segment."""
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    """How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible."""
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float

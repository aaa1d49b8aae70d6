from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionSegment(Base):
    """Transcription segment."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float

from __future__ import annotations

from ..types import Model as Base, model


@model
class TranscriptionSegment(Base):
    """A segment of the transcript."""

    id: int
    """Id of the transcription segment."""
    seek: int
    """Seek offset of the segment in the audio."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""
    text: str
    """Text of the segment."""
    tokens: list[int]
    """Token ids of the text."""
    temperature: float
    """Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically
    where needed."""
    avg_logprob: float
    """Average log probability of the tokens. Below -1, decoding probably failed."""
    compression_ratio: float
    """Compression ratio of the text. Above 2.4, the text is probably repetitive and decoding failed."""
    no_speech_prob: float
    """Probability that the segment has no speech. If it is near 1 and `avg_logprob` is low, treat the segment as
    silence."""

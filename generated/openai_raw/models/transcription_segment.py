from __future__ import annotations

from ..types import Model as Base, model


@model
class TranscriptionSegment(Base):
    """A segment of the transcript."""

    id: int
    """Id of the transcription segment."""
    seek: int
    """Where in the audio decoding of the segment began."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""
    text: str
    """What was said in the segment."""
    tokens: list[int]
    """Ids of the tokens of the text."""
    temperature: float
    """How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible."""
    avg_logprob: float
    """Mean log probability of the tokens; below -1 decoding probably failed."""
    compression_ratio: float
    """How far the text can be compressed; above 2.4 it probably repeats itself."""
    no_speech_prob: float
    """How probable it is that nobody speaks; near 1, and with a low `avg_logprob`, take the segment for silence."""

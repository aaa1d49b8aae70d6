from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptionDiarizedSegment(Base):
    """The value of `CreateTranscriptionResponseDiarizedJson.segments`."""

    type: Literal['transcript.text.segment']
    """Tells this object from others that can stand in its place: always `transcript.text.segment`."""
    id: str
    """Id of the transcription diarized segment."""
    start: float
    end: float
    text: str
    speaker: str
    _tags = {'type': 'transcript.text.segment'}

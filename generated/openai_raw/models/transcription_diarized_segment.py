from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptionDiarizedSegment(Base):
    """Transcription diarized segment."""

    type: Literal['transcript.text.segment']
    id: str
    start: float
    end: float
    text: str
    speaker: str
    _tags = {'type': 'transcript.text.segment'}

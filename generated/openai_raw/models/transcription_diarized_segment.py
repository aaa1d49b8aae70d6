from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptionDiarizedSegment(Base):
    """What one speaker said without a break."""

    type: Literal['transcript.text.segment']
    """Tells this object from others that can stand in its place: always `transcript.text.segment`."""
    id: str
    """Id of the transcription diarized segment."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""
    text: str
    """What was said in the segment."""
    speaker: str
    """Label of the speaker, such as `A`, or a name you sent along."""
    _tags = {'type': 'transcript.text.segment'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptTextSegmentEvent(Base):
    """What one speaker said without a break."""

    type: Literal['transcript.text.segment']
    """The kind of event: always `transcript.text.segment`."""
    id: str
    """Id of the event."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""
    text: str
    """What was said in the segment."""
    speaker: str
    """Label or name of the one who speaks."""
    _tags = {'type': 'transcript.text.segment'}

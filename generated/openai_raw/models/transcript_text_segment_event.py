from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptTextSegmentEvent(Base):
    """The event `transcript.text.segment`."""

    type: Literal['transcript.text.segment']
    """The kind of event: always `transcript.text.segment`."""
    id: str
    """Id of the event."""
    start: float
    end: float
    text: str
    speaker: str
    _tags = {'type': 'transcript.text.segment'}

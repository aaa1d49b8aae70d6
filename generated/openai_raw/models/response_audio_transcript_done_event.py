from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseAudioTranscriptDoneEvent(Base):
    """Response audio transcript done event."""

    type: Literal['response.audio.transcript.done']
    sequence_number: int
    _tags = {'type': 'response.audio.transcript.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseAudioTranscriptDeltaEvent(Base):
    """Response audio transcript delta event."""

    type: Literal['response.audio.transcript.delta']
    delta: str
    sequence_number: int
    _tags = {'type': 'response.audio.transcript.delta'}

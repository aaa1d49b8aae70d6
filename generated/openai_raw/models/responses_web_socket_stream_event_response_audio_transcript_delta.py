from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseAudioTranscriptDelta(Base):
    """Responses web socket stream event response audio transcript delta."""

    type: Literal['response.audio.transcript.delta']
    delta: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.audio.transcript.delta'}

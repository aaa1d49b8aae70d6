from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseAudioDone(Base):
    """Responses web socket stream event response audio done."""

    type: Literal['response.audio.done']
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.audio.done'}

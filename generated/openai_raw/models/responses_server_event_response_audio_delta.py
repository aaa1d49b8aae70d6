from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseAudioDelta(Base):
    """Responses server event response audio delta."""

    type: Literal['response.audio.delta']
    sequence_number: int
    delta: str
    stream_id: str | None = absent
    _tags = {'type': 'response.audio.delta'}

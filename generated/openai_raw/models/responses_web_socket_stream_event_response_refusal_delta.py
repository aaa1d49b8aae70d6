from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseRefusalDelta(Base):
    """Responses web socket stream event response refusal delta."""

    type: Literal['response.refusal.delta']
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.refusal.delta'}

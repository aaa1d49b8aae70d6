from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseReasoningTextDelta(Base):
    """Responses server event response reasoning text delta."""

    type: Literal['response.reasoning_text.delta']
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.reasoning_text.delta'}

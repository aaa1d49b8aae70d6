from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseReasoningTextDone(Base):
    """Responses server event response reasoning text done."""

    type: Literal['response.reasoning_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.reasoning_text.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_log_prob import ResponseLogProb


@model
class ResponsesServerEventResponseOutputTextDone(Base):
    """Responses server event response output text done."""

    type: Literal['response.output_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[ResponseLogProb]
    stream_id: str | None = absent

    _nested = {'logprobs': ['ResponseLogProb']}
    _tags = {'type': 'response.output_text.done'}

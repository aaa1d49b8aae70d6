from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_log_prob import ResponseLogProb


@model
class ResponsesServerEventResponseOutputTextDelta(Base):
    """Responses server event response output text delta."""

    type: Literal['response.output_text.delta']
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb]
    stream_id: str | None = absent

    _nested = {'logprobs': ['ResponseLogProb']}
    _tags = {'type': 'response.output_text.delta'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_log_prob import ResponseLogProb


@model
class ResponseTextDeltaEvent(Base):
    """Response text delta event."""

    type: Literal['response.output_text.delta']
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb]

    _nested = {'logprobs': ['ResponseLogProb']}
    _tags = {'type': 'response.output_text.delta'}

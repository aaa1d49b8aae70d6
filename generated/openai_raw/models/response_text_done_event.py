from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_log_prob import ResponseLogProb


@model
class ResponseTextDoneEvent(Base):
    """Response text done event."""

    type: Literal['response.output_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[ResponseLogProb]

    _nested = {'logprobs': ['ResponseLogProb']}
    _tags = {'type': 'response.output_text.done'}

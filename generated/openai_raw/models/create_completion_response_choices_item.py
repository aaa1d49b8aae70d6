from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_completion_response_choices_item_finish_reason import CreateCompletionResponseChoicesItemFinishReason
    from ..models.create_completion_response_choices_item_logprobs import CreateCompletionResponseChoicesItemLogprobs


@model
class CreateCompletionResponseChoicesItem(Base):
    """Create completion response choices item."""

    finish_reason: CreateCompletionResponseChoicesItemFinishReason | None
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    text: str

    _nested = {'logprobs': 'CreateCompletionResponseChoicesItemLogprobs'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_completion_response_choices_item_finish_reason import CreateCompletionResponseChoicesItemFinishReason
    from ..models.create_completion_response_choices_item_logprobs import CreateCompletionResponseChoicesItemLogprobs


@model
class CreateCompletionResponseChoicesItem(Base):
    """The value of `CreateCompletionResponse.choices`."""

    finish_reason: CreateCompletionResponseChoicesItemFinishReason | None
    """Values: `stop`, `length`, `content_filter`."""
    index: int
    """Position in its list, counted from 0."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    text: str

    _nested = {'logprobs': 'CreateCompletionResponseChoicesItemLogprobs'}

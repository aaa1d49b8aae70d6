from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_completion_response_choices_item_finish_reason import CreateCompletionResponseChoicesItemFinishReason
    from ..models.create_completion_response_choices_item_logprobs import CreateCompletionResponseChoicesItemLogprobs


@model
class CreateCompletionResponseChoicesItem(Base):
    """One completion."""

    finish_reason: CreateCompletionResponseChoicesItemFinishReason | None
    """Why it ends: by itself or at a stop sequence (`stop`), at the limit (`length`), or because of a filter
    (`content_filter`); None before the last chunk of a stream."""
    index: int
    """Position in its list, counted from 0."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens; None unless asked for."""
    text: str
    """The completed text."""

    _nested = {'logprobs': 'CreateCompletionResponseChoicesItemLogprobs'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_token_logprob_top_logprobs_item import ChatCompletionTokenLogprobTopLogprobsItem


@model
class ChatCompletionTokenLogprob(Base):
    """Chat completion token logprob."""

    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]

    _nested = {'top_logprobs': ['ChatCompletionTokenLogprobTopLogprobsItem']}

from __future__ import annotations

from ..types import Model, model



@model
class ChatCompletionTokenLogprobTopLogprobsItem(Model):
    """Chat completion token logprob top logprobs item."""

    token: str
    logprob: float
    bytes: list[int] | None

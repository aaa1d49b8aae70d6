from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionTokenLogprobTopLogprobsItem(Base):
    """Chat completion token logprob top logprobs item."""

    token: str
    logprob: float
    bytes: list[int] | None

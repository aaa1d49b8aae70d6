"""`ChatCompletionTokenLogprob`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ChatCompletionTokenLogprob(Base):
    """A token of the answer with its log probability."""

    token: str
    """The token as text."""
    logprob: float
    """The natural logarithm of the token's probability; -9999.0 stands for a very unlikely one."""
    bytes: list[int] | None
    """The UTF-8 bytes of the token (0 to 255 each), to be joined where a character spans several tokens; null
    where the token has none."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """The likeliest tokens at this place, at most `top_logprobs` of them."""

    _nested = {"top_logprobs": ["ChatCompletionTokenLogprobTopLogprobsItem"]}


@model
class ChatCompletionTokenLogprobTopLogprobsItem(Base):
    """One of the likeliest tokens at a place of the answer."""

    token: str
    """The token as text."""
    logprob: float
    """The natural logarithm of the token's probability; -9999.0 stands for a very unlikely one."""
    bytes: list[int] | None
    """The UTF-8 bytes of the token (0 to 255 each), to be joined where a character spans several tokens; null
    where the token has none."""

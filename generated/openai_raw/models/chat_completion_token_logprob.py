"""`ChatCompletionTokenLogprob`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ChatCompletionTokenLogprob(Base):
    """A generated token with its log probability."""

    token: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of the probability of the token; -9999.0 if it is very unlikely."""
    bytes: list[int] | None
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding. None if
    the token has no bytes."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """The most likely tokens at this position, at most `top_logprobs`."""

    _nested = {"top_logprobs": ["ChatCompletionTokenLogprobTopLogprobsItem"]}


@model
class ChatCompletionTokenLogprobTopLogprobsItem(Base):
    """One of the most likely tokens at a position."""

    token: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of the probability of the token; -9999.0 if it is very unlikely."""
    bytes: list[int] | None
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding. None if
    the token has no bytes."""

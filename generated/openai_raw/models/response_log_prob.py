"""`ResponseLogProb`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ResponseLogProb(Base):
    """A token with its log probability and its most likely alternatives."""

    token: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of the probability of the token."""
    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = absent
    """The most likely tokens at this position."""

    _nested = {"top_logprobs": ["ResponseLogProbTopLogprobsItem"]}


@model
class ResponseLogProbTopLogprobsItem(Base):
    """An alternative token with its log probability."""

    token: str | None = absent
    """Text of the token."""
    logprob: float | None = absent
    """Natural logarithm of the probability of the token."""

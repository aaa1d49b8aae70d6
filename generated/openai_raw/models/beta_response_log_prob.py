"""`BetaResponseLogProb`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class BetaResponseLogProb(Base):
    """A token with its log probability, and what else could have stood there."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None = absent
    """The likeliest tokens at this place."""

    _nested = {"top_logprobs": ["BetaResponseLogProbTopLogprobsItem"]}


@model
class BetaResponseLogProbTopLogprobsItem(Base):
    """A token that could have stood there, with its log probability."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_log_prob_top_logprobs_item import ResponseLogProbTopLogprobsItem


@model
class ResponseLogProb(Base):
    """A token with its log probability, and what else could have stood there."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = absent
    """The likeliest tokens at this place."""

    _nested = {'top_logprobs': ['ResponseLogProbTopLogprobsItem']}

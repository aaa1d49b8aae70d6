from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_log_prob_top_logprobs_item import BetaResponseLogProbTopLogprobsItem


@model
class BetaResponseLogProb(Base):
    """Beta response log prob."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None = absent

    _nested = {'top_logprobs': ['BetaResponseLogProbTopLogprobsItem']}

from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaResponseLogProbTopLogprobsItem(Base):
    """The value of `BetaResponseLogProb.top_logprobs`."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""

from __future__ import annotations

from ..types import Model, absent, model



@model
class BetaResponseLogProbTopLogprobsItem(Model):
    """Beta response log prob top logprobs item."""

    token: str | None = absent
    logprob: float | None = absent

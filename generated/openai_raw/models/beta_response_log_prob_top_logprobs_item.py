from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaResponseLogProbTopLogprobsItem(Base):
    """Beta response log prob top logprobs item."""

    token: str | None = absent
    logprob: float | None = absent

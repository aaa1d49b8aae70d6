from __future__ import annotations

from ..types import Model, absent, model



@model
class ResponseLogProbTopLogprobsItem(Model):
    """Response log prob top logprobs item."""

    token: str | None = absent
    logprob: float | None = absent

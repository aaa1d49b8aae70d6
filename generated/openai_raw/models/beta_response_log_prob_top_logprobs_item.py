from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaResponseLogProbTopLogprobsItem(Base):
    """A token that could have stood there, with its log probability."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""

from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseToolUsageWebSearch(Base):
    """What web search used."""

    num_requests: int
    """How many requests web search made, by which it is billed."""

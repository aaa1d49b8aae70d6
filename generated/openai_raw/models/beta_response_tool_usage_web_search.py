from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseToolUsageWebSearch(Base):
    """Beta response tool usage web search."""

    num_requests: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseToolUsageWebSearch(Base):
    """The value of `BetaResponseToolUsage.web_search`."""

    num_requests: int

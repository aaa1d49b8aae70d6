from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageWebSearch(Base):
    """Response tool usage web search."""

    num_requests: int

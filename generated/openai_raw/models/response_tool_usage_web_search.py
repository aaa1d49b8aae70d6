from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageWebSearch(Base):
    """The value of `ResponseToolUsage.web_search`."""

    num_requests: int

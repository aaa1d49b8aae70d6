from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionRateLimits(Base):
    """The value of `ChatSessionResource.rate_limits`."""

    max_requests_per_1_minute: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionRateLimits(Base):
    """Chat session rate limits."""

    max_requests_per_1_minute: int

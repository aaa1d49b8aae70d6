from __future__ import annotations

from ..types import Model, model



@model
class ChatSessionRateLimits(Model):
    """Chat session rate limits."""

    max_requests_per_1_minute: int

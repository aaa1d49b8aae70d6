from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionRateLimits(Base):
    """How often the session may be used."""

    max_requests_per_1_minute: int
    """The most requests within a minute."""

from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionUsageInputTokensDetails(Base):
    """Decision usage input tokens details."""

    cache_write_tokens: int
    cached_tokens: int

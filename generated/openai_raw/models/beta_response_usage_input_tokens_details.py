from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaResponseUsageInputTokensDetails(Base):
    """Beta response usage input tokens details."""

    cached_tokens: int
    cache_write_tokens: int | None = absent

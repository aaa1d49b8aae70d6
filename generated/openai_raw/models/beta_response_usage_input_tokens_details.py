from __future__ import annotations

from ..types import Model, model



@model
class BetaResponseUsageInputTokensDetails(Model):
    """Beta response usage input tokens details."""

    cached_tokens: int
    cache_write_tokens: int

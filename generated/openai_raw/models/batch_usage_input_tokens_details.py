from __future__ import annotations

from ..types import Model, model



@model
class BatchUsageInputTokensDetails(Model):
    """Batch usage input tokens details."""

    cached_tokens: int

from __future__ import annotations

from ..types import Model, model



@model
class BatchUsageOutputTokensDetails(Model):
    """Batch usage output tokens details."""

    reasoning_tokens: int

from __future__ import annotations

from ..types import Model, model



@model
class ResponseUsageOutputTokensDetails(Model):
    """Response usage output tokens details."""

    reasoning_tokens: int

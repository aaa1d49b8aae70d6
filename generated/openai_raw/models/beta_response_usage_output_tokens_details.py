from __future__ import annotations

from ..types import Model, model



@model
class BetaResponseUsageOutputTokensDetails(Model):
    """Beta response usage output tokens details."""

    reasoning_tokens: int

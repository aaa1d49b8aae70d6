from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseUsageOutputTokensDetails(Base):
    """Beta response usage output tokens details."""

    reasoning_tokens: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class TokenUsageOutputTokensDetails(Base):
    """Token usage output tokens details."""

    reasoning_tokens: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class TokenUsageInputTokensDetails(Base):
    """Token usage input tokens details."""

    cached_tokens: int

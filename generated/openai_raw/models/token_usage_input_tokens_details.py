from __future__ import annotations

from ..types import Model as Base, model



@model
class TokenUsageInputTokensDetails(Base):
    """The value of `TokenUsage.input_tokens_details`."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""

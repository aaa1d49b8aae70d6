from __future__ import annotations

from ..types import Model as Base, model



@model
class TokenUsageInputTokensDetails(Base):
    """What the input tokens consist of."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""

from __future__ import annotations

from ..types import Model as Base, model



@model
class BatchUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""

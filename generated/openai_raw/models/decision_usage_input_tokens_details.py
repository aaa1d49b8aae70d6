from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionUsageInputTokensDetails(Base):
    """What the input tokens consist of."""

    cache_write_tokens: int
    """Input tokens that were written to the prompt cache."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""

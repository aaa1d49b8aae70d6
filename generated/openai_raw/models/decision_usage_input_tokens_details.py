from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionUsageInputTokensDetails(Base):
    """The value of `DecisionUsage.input_tokens_details`."""

    cache_write_tokens: int
    """Input tokens that were written to the prompt cache."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""

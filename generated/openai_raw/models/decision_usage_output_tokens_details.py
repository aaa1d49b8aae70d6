from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionUsageOutputTokensDetails(Base):
    """What the output tokens consist of."""

    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""

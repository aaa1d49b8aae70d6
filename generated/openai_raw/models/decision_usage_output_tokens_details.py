from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionUsageOutputTokensDetails(Base):
    """Decision usage output tokens details."""

    reasoning_tokens: int

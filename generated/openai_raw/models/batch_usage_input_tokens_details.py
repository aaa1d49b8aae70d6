from __future__ import annotations

from ..types import Model as Base, model



@model
class BatchUsageInputTokensDetails(Base):
    """Batch usage input tokens details."""

    cached_tokens: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails(Base):
    """The value of `BetaResponseUsageInputTokensDetails.cache_write_tokens_details`."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Base):
    """Response usage input tokens details cache write tokens details."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int

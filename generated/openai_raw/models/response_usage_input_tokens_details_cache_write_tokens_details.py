from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Base):
    """Tokens written to the cache, by how long they stay."""

    ttl_12h_tokens: int
    """Tokens that stay for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that stay for 30 minutes."""

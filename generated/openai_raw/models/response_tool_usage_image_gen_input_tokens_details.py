from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageImageGenInputTokensDetails(Base):
    """Response tool usage image gen input tokens details."""

    image_tokens: int
    text_tokens: int

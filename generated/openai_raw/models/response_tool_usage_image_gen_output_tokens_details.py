from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageImageGenOutputTokensDetails(Base):
    """Response tool usage image gen output tokens details."""

    image_tokens: int
    text_tokens: int

from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseToolUsageImageGenInputTokensDetails(Base):
    """Beta response tool usage image gen input tokens details."""

    image_tokens: int
    text_tokens: int

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_tool_usage_image_gen import BetaResponseToolUsageImageGen
    from ..models.beta_response_tool_usage_web_search import BetaResponseToolUsageWebSearch


@model
class BetaResponseToolUsage(Base):
    """What hosted tools used while the response was made."""

    image_gen: BetaResponseToolUsageImageGen
    """Tokens of image generation."""
    web_search: BetaResponseToolUsageWebSearch
    """Requests of web search."""

    _nested = {'image_gen': 'BetaResponseToolUsageImageGen', 'web_search': 'BetaResponseToolUsageWebSearch'}

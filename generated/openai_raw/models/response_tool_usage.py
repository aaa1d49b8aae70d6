from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_tool_usage_image_gen import ResponseToolUsageImageGen
    from ..models.response_tool_usage_web_search import ResponseToolUsageWebSearch


@model
class ResponseToolUsage(Base):
    """What hosted tools used while the response was made."""

    image_gen: ResponseToolUsageImageGen
    """Tokens of image generation."""
    web_search: ResponseToolUsageWebSearch
    """Requests of web search."""

    _nested = {'image_gen': 'ResponseToolUsageImageGen', 'web_search': 'ResponseToolUsageWebSearch'}

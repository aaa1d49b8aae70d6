from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_tool_usage_image_gen import ResponseToolUsageImageGen
    from ..models.response_tool_usage_web_search import ResponseToolUsageWebSearch


@model
class ResponseToolUsage(Base):
    """The value of `Response.tool_usage`."""

    image_gen: ResponseToolUsageImageGen
    web_search: ResponseToolUsageWebSearch

    _nested = {'image_gen': 'ResponseToolUsageImageGen', 'web_search': 'ResponseToolUsageWebSearch'}

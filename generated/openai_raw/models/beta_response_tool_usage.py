from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_tool_usage_image_gen import BetaResponseToolUsageImageGen
    from ..models.beta_response_tool_usage_web_search import BetaResponseToolUsageWebSearch


@model
class BetaResponseToolUsage(Base):
    """The value of `BetaResponse.tool_usage`."""

    image_gen: BetaResponseToolUsageImageGen
    web_search: BetaResponseToolUsageWebSearch

    _nested = {'image_gen': 'BetaResponseToolUsageImageGen', 'web_search': 'BetaResponseToolUsageWebSearch'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.beta_approximate_location import BetaApproximateLocation, BetaApproximateLocationDict
    from ..models.beta_search_content_type import BetaSearchContentType, BetaSearchContentTypeInput
    from ..models.beta_search_context_size import BetaSearchContextSize, BetaSearchContextSizeInput
    from ..models.beta_web_search_preview_tool_type import BetaWebSearchPreviewToolType, BetaWebSearchPreviewToolTypeInput

    class BetaWebSearchPreviewToolDict(TypedDict, total=False):
        type: Required[BetaWebSearchPreviewToolTypeInput]
        """Which kind of web search preview tool this is. Values: `web_search_preview`,
        `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
        user_location: BetaApproximateLocation | BetaApproximateLocationDict | None
        search_context_size: BetaSearchContextSizeInput
        """Values: `low`, `medium`, `high`."""
        search_content_types: Sequence[BetaSearchContentTypeInput]
        """Values: `text`, `image`."""


@model
class BetaWebSearchPreviewTool(Base):
    """Beta web search preview tool."""

    type: BetaWebSearchPreviewToolType
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: BetaApproximateLocation | None = None
    search_context_size: BetaSearchContextSize | None = absent
    """Values: `low`, `medium`, `high`."""
    search_content_types: list[BetaSearchContentType] | None = absent
    """Values: `text`, `image`."""

    _nested = {'user_location': 'BetaApproximateLocation'}
    _tags = {'type': ('web_search_preview', 'web_search_preview_2025_03_11')}

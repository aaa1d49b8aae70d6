from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.approximate_location import ApproximateLocation, ApproximateLocationDict
    from ..models.search_content_type import SearchContentType, SearchContentTypeInput
    from ..models.search_context_size import SearchContextSize, SearchContextSizeInput
    from ..models.web_search_preview_tool_type import WebSearchPreviewToolType, WebSearchPreviewToolTypeInput

    class WebSearchPreviewToolDict(TypedDict, total=False):
        type: Required[WebSearchPreviewToolTypeInput]
        """Which kind of web search preview tool this is. Values: `web_search_preview`,
        `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
        user_location: ApproximateLocation | ApproximateLocationDict | None
        search_context_size: SearchContextSizeInput
        """Values: `low`, `medium`, `high`."""
        search_content_types: Sequence[SearchContentTypeInput]
        """Values: `text`, `image`."""


@model
class WebSearchPreviewTool(Base):
    """Web search preview tool."""

    type: WebSearchPreviewToolType
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: ApproximateLocation | None = None
    search_context_size: SearchContextSize | None = absent
    """Values: `low`, `medium`, `high`."""
    search_content_types: list[SearchContentType] | None = absent
    """Values: `text`, `image`."""

    _nested = {'user_location': 'ApproximateLocation'}
    _tags = {'type': ('web_search_preview', 'web_search_preview_2025_03_11')}

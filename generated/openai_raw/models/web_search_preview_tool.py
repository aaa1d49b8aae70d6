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
        """Roughly where the user is, for results from nearby; None if that does not matter."""
        search_context_size: SearchContextSizeInput
        """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`,
        `high`."""
        search_content_types: Sequence[SearchContentTypeInput]
        """Whether to search for text, images or both. Values: `text`, `image`."""


@model
class WebSearchPreviewTool(Base):
    """Lets the model search the web; the preview of `WebSearchTool`."""

    type: WebSearchPreviewToolType
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: ApproximateLocation | None = None
    """Roughly where the user is, for results from nearby; None if that does not matter."""
    search_context_size: SearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: list[SearchContentType] | None = absent
    """Whether to search for text, images or both. Values: `text`, `image`."""

    _nested = {'user_location': 'ApproximateLocation'}
    _tags = {'type': ('web_search_preview', 'web_search_preview_2025_03_11')}

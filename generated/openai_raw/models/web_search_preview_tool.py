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
        user_location: ApproximateLocation | ApproximateLocationDict | None
        search_context_size: SearchContextSizeInput
        search_content_types: Sequence[SearchContentTypeInput]


@model
class WebSearchPreviewTool(Base):
    """Web search preview tool."""

    type: WebSearchPreviewToolType
    user_location: ApproximateLocation | None = None
    search_context_size: SearchContextSize | None = absent
    search_content_types: list[SearchContentType] | None = absent

    _nested = {'user_location': 'ApproximateLocation'}
    _tags = {'type': ('web_search_preview', 'web_search_preview_2025_03_11')}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.web_search_tool_filters import WebSearchToolFilters, WebSearchToolFiltersDict
    from ..models.web_search_tool_search_context_size import WebSearchToolSearchContextSize, WebSearchToolSearchContextSizeInput
    from ..models.web_search_tool_type import WebSearchToolType, WebSearchToolTypeInput
    from ..unions import WebSearchApproximateLocation, WebSearchApproximateLocationInput

    class WebSearchToolDict(TypedDict, total=False):
        type: Required[WebSearchToolTypeInput]
        """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default:
        `web_search`."""
        external_web_access: bool
        """Default: `true`."""
        filters: WebSearchToolFilters | WebSearchToolFiltersDict | None
        """Only files whose attributes fit."""
        user_location: WebSearchApproximateLocationInput
        search_context_size: WebSearchToolSearchContextSizeInput
        """Values: `low`, `medium`, `high`. Default: `medium`."""


@model
class WebSearchTool(Base):
    """Web search tool."""

    type: WebSearchToolType
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Default: `true`."""
    filters: WebSearchToolFilters | None = None
    """Only files whose attributes fit."""
    user_location: WebSearchApproximateLocation = None
    search_context_size: WebSearchToolSearchContextSize | None = absent
    """Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {'filters': 'WebSearchToolFilters', 'user_location': 'WebSearchApproximateLocation'}
    _tags = {'type': ('web_search', 'web_search_2025_08_26')}

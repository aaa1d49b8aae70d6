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
        """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
        filters: WebSearchToolFilters | WebSearchToolFiltersDict | None
        """Which pages may be found."""
        user_location: WebSearchApproximateLocationInput
        """Roughly where the user is, for results from nearby."""
        search_context_size: WebSearchToolSearchContextSizeInput
        """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`,
        `high`. Default: `medium`."""


@model
class WebSearchTool(Base):
    """Lets the model search the web."""

    type: WebSearchToolType
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
    filters: WebSearchToolFilters | None = None
    """Which pages may be found."""
    user_location: WebSearchApproximateLocation = None
    """Roughly where the user is, for results from nearby."""
    search_context_size: WebSearchToolSearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

    _nested = {'filters': 'WebSearchToolFilters', 'user_location': 'WebSearchApproximateLocation'}
    _tags = {'type': ('web_search', 'web_search_2025_08_26')}

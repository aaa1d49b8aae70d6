from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_web_search_tool_filters import BetaWebSearchToolFilters, BetaWebSearchToolFiltersDict
    from ..models.beta_web_search_tool_search_context_size import BetaWebSearchToolSearchContextSize, BetaWebSearchToolSearchContextSizeInput
    from ..models.beta_web_search_tool_type import BetaWebSearchToolType, BetaWebSearchToolTypeInput
    from ..unions import BetaWebSearchApproximateLocation, BetaWebSearchApproximateLocationInput

    class BetaWebSearchToolDict(TypedDict, total=False):
        type: Required[BetaWebSearchToolTypeInput]
        """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default:
        `web_search`."""
        external_web_access: bool
        """Default: `true`."""
        filters: BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
        """Only files whose attributes fit."""
        user_location: BetaWebSearchApproximateLocationInput
        search_context_size: BetaWebSearchToolSearchContextSizeInput
        """Values: `low`, `medium`, `high`. Default: `medium`."""


@model
class BetaWebSearchTool(Base):
    """Beta web search tool."""

    type: BetaWebSearchToolType
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Default: `true`."""
    filters: BetaWebSearchToolFilters | None = None
    """Only files whose attributes fit."""
    user_location: BetaWebSearchApproximateLocation = None
    search_context_size: BetaWebSearchToolSearchContextSize | None = absent
    """Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {'filters': 'BetaWebSearchToolFilters', 'user_location': 'BetaWebSearchApproximateLocation'}
    _tags = {'type': ('web_search', 'web_search_2025_08_26')}

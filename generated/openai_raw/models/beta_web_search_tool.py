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
        external_web_access: bool
        filters: BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
        user_location: BetaWebSearchApproximateLocationInput
        search_context_size: BetaWebSearchToolSearchContextSizeInput


@model
class BetaWebSearchTool(Base):
    """Beta web search tool."""

    type: BetaWebSearchToolType
    external_web_access: bool | None = absent
    filters: BetaWebSearchToolFilters | None = None
    user_location: BetaWebSearchApproximateLocation = None
    search_context_size: BetaWebSearchToolSearchContextSize | None = absent

    _nested = {'filters': 'BetaWebSearchToolFilters', 'user_location': 'BetaWebSearchApproximateLocation'}
    _tags = {'type': ('web_search', 'web_search_2025_08_26')}

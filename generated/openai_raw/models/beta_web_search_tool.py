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
        """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
        filters: BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
        """Only files whose attributes fit."""
        user_location: BetaWebSearchApproximateLocationInput
        """Roughly where the user is, for results from nearby."""
        search_context_size: BetaWebSearchToolSearchContextSizeInput
        """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`,
        `high`. Default: `medium`."""


@model
class BetaWebSearchTool(Base):
    """Lets the model search the web."""

    type: BetaWebSearchToolType
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
    filters: BetaWebSearchToolFilters | None = None
    """Only files whose attributes fit."""
    user_location: BetaWebSearchApproximateLocation = None
    """Roughly where the user is, for results from nearby."""
    search_context_size: BetaWebSearchToolSearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

    _nested = {'filters': 'BetaWebSearchToolFilters', 'user_location': 'BetaWebSearchApproximateLocation'}
    _tags = {'type': ('web_search', 'web_search_2025_08_26')}

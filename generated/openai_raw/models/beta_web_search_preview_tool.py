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
        """Roughly where the user is, for results from nearby; None if that does not matter."""
        search_context_size: BetaSearchContextSizeInput
        """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`,
        `high`."""
        search_content_types: Sequence[BetaSearchContentTypeInput]
        """Whether to search for text, images or both. Values: `text`, `image`."""


@model
class BetaWebSearchPreviewTool(Base):
    """Lets the model search the web; the preview of `WebSearchTool`."""

    type: BetaWebSearchPreviewToolType
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: BetaApproximateLocation | None = None
    """Roughly where the user is, for results from nearby; None if that does not matter."""
    search_context_size: BetaSearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: list[BetaSearchContentType] | None = absent
    """Whether to search for text, images or both. Values: `text`, `image`."""

    _nested = {'user_location': 'BetaApproximateLocation'}
    _tags = {'type': ('web_search_preview', 'web_search_preview_2025_03_11')}

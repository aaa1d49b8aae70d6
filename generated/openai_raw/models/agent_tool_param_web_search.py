from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.agent_tool_param_web_search_context_size import AgentToolParamWebSearchContextSize, AgentToolParamWebSearchContextSizeInput
    from ..models.agent_tool_param_web_search_location import AgentToolParamWebSearchLocation, AgentToolParamWebSearchLocationDict
    from ..models.agent_tool_param_web_search_mode import AgentToolParamWebSearchMode, AgentToolParamWebSearchModeInput

    class AgentToolParamWebSearchDict(TypedDict, total=False):
        type: Required[Literal['web_search']]
        """Tells this object from others that can stand in its place: always `web_search`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        context_size: AgentToolParamWebSearchContextSizeInput | None
        """Values: `low`, `medium`, `high`."""
        location: AgentToolParamWebSearchLocation | AgentToolParamWebSearchLocationDict | None
        mode: AgentToolParamWebSearchModeInput | None
        """Values: `disabled`, `cached`, `live`."""


@model
class AgentToolParamWebSearch(Base):
    """Agent tool param web search."""

    type: Literal['web_search']
    """Tells this object from others that can stand in its place: always `web_search`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: AgentToolParamWebSearchContextSize | None = None
    """Values: `low`, `medium`, `high`."""
    location: AgentToolParamWebSearchLocation | None = None
    mode: AgentToolParamWebSearchMode | None = None
    """Values: `disabled`, `cached`, `live`."""

    _nested = {'location': 'AgentToolParamWebSearchLocation'}
    _tags = {'type': 'web_search'}

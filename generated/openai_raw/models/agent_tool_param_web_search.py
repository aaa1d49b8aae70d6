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
        """Which kind it is. Always `web_search`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        context_size: AgentToolParamWebSearchContextSizeInput | None
        """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
        location: AgentToolParamWebSearchLocation | AgentToolParamWebSearchLocationDict | None
        """Roughly where the user is, for local results. Null if that is unknown."""
        mode: AgentToolParamWebSearchModeInput | None
        """How it is done. Values: `disabled`, `cached`, `live`."""


@model
class AgentToolParamWebSearch(Base):
    """Lets the agent look for pages."""

    type: Literal['web_search']
    """Which kind it is. Always `web_search`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: AgentToolParamWebSearchContextSize | None = None
    """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
    location: AgentToolParamWebSearchLocation | None = None
    """Roughly where the user is, for local results. Null if that is unknown."""
    mode: AgentToolParamWebSearchMode | None = None
    """How it is done. Values: `disabled`, `cached`, `live`."""

    _nested = {'location': 'AgentToolParamWebSearchLocation'}
    _tags = {'type': 'web_search'}

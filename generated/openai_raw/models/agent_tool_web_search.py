from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_tool_web_search_context_size import AgentToolWebSearchContextSize
    from ..models.agent_tool_web_search_location import AgentToolWebSearchLocation
    from ..models.agent_tool_web_search_mode import AgentToolWebSearchMode


@model
class AgentToolWebSearch(Base):
    """Lets the agent look for pages."""

    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: AgentToolWebSearchContextSize
    """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
    location: AgentToolWebSearchLocation | None = None
    """Roughly where the user is, for local results. Null if that is unknown."""
    mode: AgentToolWebSearchMode
    """How it is done. Values: `disabled`, `cached`, `live`."""
    type: Literal['web_search']
    """Which kind it is. Always `web_search`."""

    _nested = {'location': 'AgentToolWebSearchLocation'}
    _tags = {'type': 'web_search'}

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
    """Agent tool web search."""

    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: AgentToolWebSearchContextSize
    """Values: `low`, `medium`, `high`."""
    location: AgentToolWebSearchLocation | None = None
    mode: AgentToolWebSearchMode
    """Values: `disabled`, `cached`, `live`."""
    type: Literal['web_search']
    """Tells this object from others that can stand in its place: always `web_search`."""

    _nested = {'location': 'AgentToolWebSearchLocation'}
    _tags = {'type': 'web_search'}

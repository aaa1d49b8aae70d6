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
    context_size: AgentToolWebSearchContextSize
    location: AgentToolWebSearchLocation | None = None
    mode: AgentToolWebSearchMode
    type: Literal['web_search']

    _nested = {'location': 'AgentToolWebSearchLocation'}
    _tags = {'type': 'web_search'}

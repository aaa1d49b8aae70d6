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
        allowed_domains: Sequence[str] | None
        context_size: AgentToolParamWebSearchContextSizeInput | None
        location: AgentToolParamWebSearchLocation | AgentToolParamWebSearchLocationDict | None
        mode: AgentToolParamWebSearchModeInput | None


@model
class AgentToolParamWebSearch(Base):
    """Agent tool param web search."""

    type: Literal['web_search']
    allowed_domains: list[str] | None = None
    context_size: AgentToolParamWebSearchContextSize | None = None
    location: AgentToolParamWebSearchLocation | None = None
    mode: AgentToolParamWebSearchMode | None = None

    _nested = {'location': 'AgentToolParamWebSearchLocation'}
    _tags = {'type': 'web_search'}

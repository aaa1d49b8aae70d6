from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.persisted_agent_tool_web_search_context_size import PersistedAgentToolWebSearchContextSize, PersistedAgentToolWebSearchContextSizeInput
    from ..models.persisted_agent_tool_web_search_location import PersistedAgentToolWebSearchLocation, PersistedAgentToolWebSearchLocationDict
    from ..models.persisted_agent_tool_web_search_mode import PersistedAgentToolWebSearchMode, PersistedAgentToolWebSearchModeInput

    class PersistedAgentToolWebSearchDict(TypedDict, total=False):
        type: Required[Literal['web_search']]
        allowed_domains: Sequence[str] | None
        context_size: PersistedAgentToolWebSearchContextSizeInput | None
        location: PersistedAgentToolWebSearchLocation | PersistedAgentToolWebSearchLocationDict | None
        mode: PersistedAgentToolWebSearchModeInput | None


@model
class PersistedAgentToolWebSearch(Base):
    """Persisted agent tool web search."""

    type: Literal['web_search']
    allowed_domains: list[str] | None = None
    context_size: PersistedAgentToolWebSearchContextSize | None = None
    location: PersistedAgentToolWebSearchLocation | None = None
    mode: PersistedAgentToolWebSearchMode | None = None

    _nested = {'location': 'PersistedAgentToolWebSearchLocation'}
    _tags = {'type': 'web_search'}

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
        """Tells this object from others that can stand in its place: always `web_search`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        context_size: PersistedAgentToolWebSearchContextSizeInput | None
        """Values: `low`, `medium`, `high`."""
        location: PersistedAgentToolWebSearchLocation | PersistedAgentToolWebSearchLocationDict | None
        mode: PersistedAgentToolWebSearchModeInput | None
        """Values: `disabled`, `cached`, `live`."""


@model
class PersistedAgentToolWebSearch(Base):
    """Persisted agent tool web search."""

    type: Literal['web_search']
    """Tells this object from others that can stand in its place: always `web_search`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: PersistedAgentToolWebSearchContextSize | None = None
    """Values: `low`, `medium`, `high`."""
    location: PersistedAgentToolWebSearchLocation | None = None
    mode: PersistedAgentToolWebSearchMode | None = None
    """Values: `disabled`, `cached`, `live`."""

    _nested = {'location': 'PersistedAgentToolWebSearchLocation'}
    _tags = {'type': 'web_search'}

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
        """Which kind it is. Always `web_search`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        context_size: PersistedAgentToolWebSearchContextSizeInput | None
        """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
        location: PersistedAgentToolWebSearchLocation | PersistedAgentToolWebSearchLocationDict | None
        """Roughly where the user is, for local results. Null if that is unknown."""
        mode: PersistedAgentToolWebSearchModeInput | None
        """How it is done. Values: `disabled`, `cached`, `live`."""


@model
class PersistedAgentToolWebSearch(Base):
    """Lets the agent look for pages."""

    type: Literal['web_search']
    """Which kind it is. Always `web_search`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: PersistedAgentToolWebSearchContextSize | None = None
    """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
    location: PersistedAgentToolWebSearchLocation | None = None
    """Roughly where the user is, for local results. Null if that is unknown."""
    mode: PersistedAgentToolWebSearchMode | None = None
    """How it is done. Values: `disabled`, `cached`, `live`."""

    _nested = {'location': 'PersistedAgentToolWebSearchLocation'}
    _tags = {'type': 'web_search'}

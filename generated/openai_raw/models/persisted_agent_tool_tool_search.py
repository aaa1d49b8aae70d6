from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolToolSearchDict(TypedDict, total=False):
        type: Required[Literal['tool_search']]
        """Which kind it is. Always `tool_search`."""


@model
class PersistedAgentToolToolSearch(Base):
    """Lets the agent look for tools instead of reading all of them."""

    type: Literal['tool_search']
    """Which kind it is. Always `tool_search`."""
    _tags = {'type': 'tool_search'}

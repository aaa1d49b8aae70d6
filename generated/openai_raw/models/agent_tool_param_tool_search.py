from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentToolParamToolSearchDict(TypedDict, total=False):
        type: Required[Literal['tool_search']]
        """Tells this object from others that can stand in its place: always `tool_search`."""


@model
class AgentToolParamToolSearch(Base):
    """Agent tool param tool search."""

    type: Literal['tool_search']
    """Tells this object from others that can stand in its place: always `tool_search`."""
    _tags = {'type': 'tool_search'}

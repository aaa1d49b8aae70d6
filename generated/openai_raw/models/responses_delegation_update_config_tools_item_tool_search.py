from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemToolSearchDict(TypedDict, total=False):
        type: Required[Literal['tool_search']]
        """Which kind it is. Always `tool_search`."""


@model
class ResponsesDelegationUpdateConfigToolsItemToolSearch(Base):
    """A tool that the model may call."""

    type: Literal['tool_search']
    """Which kind it is. Always `tool_search`."""
    _tags = {'type': 'tool_search'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemWebSearchDict(TypedDict, total=False):
        type: Required[Literal['web_search']]
        """Which kind it is. Always `web_search`."""


@model
class ResponsesDelegationConfigToolsItemWebSearch(Base):
    """A tool that the model may call."""

    type: Literal['web_search']
    """Which kind it is. Always `web_search`."""
    _tags = {'type': 'web_search'}

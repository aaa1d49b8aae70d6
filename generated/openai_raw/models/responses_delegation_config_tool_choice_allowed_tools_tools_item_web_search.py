from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
        type: Required[Literal['web_search']]


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """Responses delegation config tool choice allowed tools tools item web search."""

    type: Literal['web_search']
    _tags = {'type': 'web_search'}

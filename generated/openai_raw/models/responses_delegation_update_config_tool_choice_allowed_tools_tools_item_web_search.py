from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
        type: Required[Literal['web_search']]


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """Responses delegation update config tool choice allowed tools tools item web search."""

    type: Literal['web_search']
    _tags = {'type': 'web_search'}

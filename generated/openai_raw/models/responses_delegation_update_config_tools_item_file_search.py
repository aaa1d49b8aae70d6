from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemFileSearchDict(TypedDict, total=False):
        type: Required[Literal['file_search']]


@model
class ResponsesDelegationUpdateConfigToolsItemFileSearch(Base):
    """Responses delegation update config tools item file search."""

    type: Literal['file_search']
    _tags = {'type': 'file_search'}

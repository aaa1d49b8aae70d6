from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearchDict(TypedDict, total=False):
        type: Required[Literal['file_search']]
        """Tells this object from others that can stand in its place: always `file_search`."""


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch(Base):
    """The value of `ResponsesDelegationConfigToolChoiceAllowedTools.tools`."""

    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`."""
    _tags = {'type': 'file_search'}

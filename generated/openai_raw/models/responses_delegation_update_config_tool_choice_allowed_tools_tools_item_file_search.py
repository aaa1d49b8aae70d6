from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearchDict(TypedDict, total=False):
        type: Required[Literal['file_search']]
        """Which kind it is. Always `file_search`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch(Base):
    """A tool that the model may call."""

    type: Literal['file_search']
    """Which kind it is. Always `file_search`."""
    _tags = {'type': 'file_search'}

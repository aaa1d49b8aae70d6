from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
        type: Required[Literal['web_search']]
        """Tells this object from others that can stand in its place: always `web_search`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """The value of `ResponsesDelegationUpdateConfigToolChoiceAllowedTools.tools`."""

    type: Literal['web_search']
    """Tells this object from others that can stand in its place: always `web_search`."""
    _tags = {'type': 'web_search'}

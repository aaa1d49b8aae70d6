from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]
        """Tells this object from others that can stand in its place: always `computer`."""


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer(Base):
    """The value of `ResponsesDelegationConfigToolChoiceAllowedTools.tools`."""

    type: Literal['computer']
    """Tells this object from others that can stand in its place: always `computer`."""
    _tags = {'type': 'computer'}

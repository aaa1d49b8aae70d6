from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]


@model
class ResponsesDelegationUpdateConfigToolsItemComputer(Base):
    """Responses delegation update config tools item computer."""

    type: Literal['computer']
    _tags = {'type': 'computer'}

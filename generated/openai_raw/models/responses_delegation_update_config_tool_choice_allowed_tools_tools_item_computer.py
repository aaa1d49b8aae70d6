from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer(Base):
    """Responses delegation update config tool choice allowed tools tools item computer."""

    type: Literal['computer']
    _tags = {'type': 'computer'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]


@model
class ResponsesDelegationUpdateConfigToolChoiceComputer(Base):
    """Responses delegation update config tool choice computer."""

    type: Literal['computer']
    _tags = {'type': 'computer'}

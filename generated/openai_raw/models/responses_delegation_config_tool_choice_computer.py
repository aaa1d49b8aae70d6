from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]


@model
class ResponsesDelegationConfigToolChoiceComputer(Base):
    """Responses delegation config tool choice computer."""

    type: Literal['computer']
    _tags = {'type': 'computer'}

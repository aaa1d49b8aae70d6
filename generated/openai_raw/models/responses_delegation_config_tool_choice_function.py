from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceFunctionDict(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal['function']]


@model
class ResponsesDelegationConfigToolChoiceFunction(Base):
    """Responses delegation config tool choice function."""

    name: str
    type: Literal['function']
    _tags = {'type': 'function'}

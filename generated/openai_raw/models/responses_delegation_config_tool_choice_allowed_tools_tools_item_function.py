from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal['function']]


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction(Base):
    """Responses delegation config tool choice allowed tools tools item function."""

    name: str
    type: Literal['function']
    _tags = {'type': 'function'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal['function']]


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction(Base):
    """Responses delegation update config tool choice allowed tools tools item function."""

    name: str
    type: Literal['function']
    _tags = {'type': 'function'}

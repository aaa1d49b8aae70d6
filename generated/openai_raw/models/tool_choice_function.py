from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ToolChoiceFunctionDict(TypedDict, total=False):
        type: Required[Literal['function']]
        name: Required[str]


@model
class ToolChoiceFunction(Base):
    """Tool choice function."""

    type: Literal['function']
    name: str
    _tags = {'type': 'function'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ToolChoiceCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        name: Required[str]


@model
class ToolChoiceCustom(Base):
    """Tool choice custom."""

    type: Literal['custom']
    name: str
    _tags = {'type': 'custom'}

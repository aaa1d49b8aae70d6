from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ToolChoiceCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        name: Required[str]


@model
class ToolChoiceCustom(Model):
    """Tool choice custom."""

    type: Literal['custom']
    name: str
    _tags = {'type': 'custom'}

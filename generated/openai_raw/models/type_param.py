from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class TypeParamDict(TypedDict, total=False):
        type: Required[Literal['type']]
        text: Required[str]


@model
class TypeParam(Model):
    """Type param."""

    type: Literal['type']
    text: str
    _tags = {'type': 'type'}

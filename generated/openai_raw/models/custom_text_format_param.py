from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CustomTextFormatParamDict(TypedDict, total=False):
        type: Required[Literal['text']]


@model
class CustomTextFormatParam(Model):
    """Custom text format param."""

    type: Literal['text']
    _tags = {'type': 'text'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CustomTextFormatParamDict(TypedDict, total=False):
        type: Required[Literal['text']]


@model
class CustomTextFormatParam(Base):
    """Custom text format param."""

    type: Literal['text']
    _tags = {'type': 'text'}

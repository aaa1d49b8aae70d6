from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaCustomTextFormatParamDict(TypedDict, total=False):
        type: Required[Literal['text']]


@model
class BetaCustomTextFormatParam(Base):
    """Beta custom text format param."""

    type: Literal['text']
    _tags = {'type': 'text'}

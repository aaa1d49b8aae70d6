from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaResponseConfigurationUpdateItemTextFormatDict(TypedDict, total=False):
        type: Required[Literal['text']]


@model
class BetaResponseConfigurationUpdateItemTextFormat(Base):
    """Beta response configuration update item text format."""

    type: Literal['text']
    _tags = {'type': 'text'}

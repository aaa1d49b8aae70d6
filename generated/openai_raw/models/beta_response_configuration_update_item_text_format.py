from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaResponseConfigurationUpdateItemTextFormatDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Tells this object from others that can stand in its place: always `text`."""


@model
class BetaResponseConfigurationUpdateItemTextFormat(Base):
    """The answer is plain text."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    _tags = {'type': 'text'}

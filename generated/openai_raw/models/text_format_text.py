from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class TextFormatTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Tells this object from others that can stand in its place: always `text`."""


@model
class TextFormatText(Base):
    """Plain text."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    _tags = {'type': 'text'}

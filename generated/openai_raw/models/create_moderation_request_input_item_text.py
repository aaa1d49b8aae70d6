from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Tells this object from others that can stand in its place: always `text`."""
        text: Required[str]
        """The text itself."""


@model
class CreateModerationRequestInputItemText(Base):
    """A text to check."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """The text itself."""
    _tags = {'type': 'text'}

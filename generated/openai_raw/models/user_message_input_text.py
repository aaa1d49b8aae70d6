from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserMessageInputText(Base):
    """Text that the user wrote."""

    type: Literal['input_text']
    """Tells this object from others that can stand in its place: always `input_text`."""
    text: str
    """The text itself."""
    _tags = {'type': 'input_text'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserMessageQuotedText(Base):
    """Text that the user quoted from an earlier message."""

    type: Literal['quoted_text']
    """Tells this object from others that can stand in its place: always `quoted_text`."""
    text: str
    """The quoted text."""
    _tags = {'type': 'quoted_text'}

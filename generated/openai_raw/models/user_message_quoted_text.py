from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserMessageQuotedText(Base):
    """User message quoted text."""

    type: Literal['quoted_text']
    text: str
    _tags = {'type': 'quoted_text'}

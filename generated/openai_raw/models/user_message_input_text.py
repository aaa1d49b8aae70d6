from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserMessageInputText(Base):
    """User message input text."""

    type: Literal['input_text']
    text: str
    _tags = {'type': 'input_text'}

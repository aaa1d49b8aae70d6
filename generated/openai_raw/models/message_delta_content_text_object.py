from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_text_object_text import MessageDeltaContentTextObjectText


@model
class MessageDeltaContentTextObject(Base):
    """Message delta content text object."""

    index: int
    type: Literal['text']
    text: MessageDeltaContentTextObjectText | None = absent

    _nested = {'text': 'MessageDeltaContentTextObjectText'}
    _tags = {'type': 'text'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_content_text_object_text import MessageContentTextObjectText


@model
class MessageContentTextObject(Base):
    """A part of a message that is text, with annotations."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    text: MessageContentTextObjectText
    """The text and its annotations."""

    _nested = {'text': 'MessageContentTextObjectText'}
    _tags = {'type': 'text'}

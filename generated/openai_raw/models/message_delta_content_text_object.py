from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_text_object_text import MessageDeltaContentTextObjectText


@model
class MessageDeltaContentTextObject(Base):
    """A part of a message that is text, with annotations."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    text: MessageDeltaContentTextObjectText | None = absent
    """The text and its annotations."""

    _nested = {'text': 'MessageDeltaContentTextObjectText'}
    _tags = {'type': 'text'}

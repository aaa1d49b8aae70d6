from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(Base):
    """A web page that a stretch of the message's text relies on."""

    end_index: int
    """Where the stretch ends: 0-based index of its last character in the text."""
    start_index: int
    """Where the stretch begins: 0-based index of its first character in the text."""
    url: str
    """The address of the page."""
    title: str
    """The title of the page."""

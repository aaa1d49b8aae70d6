from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeConversationItemMessageSystemContentItemDict(TypedDict, total=False):
        type: Literal['input_text']
        """Tells this object from others that can stand in its place: always `input_text`."""
        text: str
        """The text of the part; only if it is one of text."""


@model
class RealtimeConversationItemMessageSystemContentItem(Base):
    """A part of a message."""

    type: Literal['input_text'] | None = absent
    """Tells this object from others that can stand in its place: always `input_text`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    _tags = {'type': 'input_text'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeConversationItemMessageSystemContentItemDict(TypedDict, total=False):
        type: Literal['input_text']
        """Tells this object from others that can stand in its place: always `input_text`."""
        text: str


@model
class RealtimeConversationItemMessageSystemContentItem(Base):
    """The value of `RealtimeConversationItemMessageSystem.content`."""

    type: Literal['input_text'] | None = absent
    """Tells this object from others that can stand in its place: always `input_text`."""
    text: str | None = absent
    _tags = {'type': 'input_text'}

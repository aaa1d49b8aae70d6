from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventConversationItemTruncateDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['conversation.item.truncate']]
        """The kind of event: always `conversation.item.truncate`."""
        item_id: Required[str]
        """Id of the item that the event belongs to."""
        content_index: Required[int]
        """Index of the part in the item's `content`."""
        audio_end_ms: Required[int]
        """Milliseconds of input audio since the session began, up to this point."""


@model
class RealtimeClientEventConversationItemTruncate(Base):
    """The event `conversation.item.truncate`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['conversation.item.truncate']
    """The kind of event: always `conversation.item.truncate`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""
    _tags = {'type': 'conversation.item.truncate'}

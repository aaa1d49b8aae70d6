from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventConversationItemTruncate(Base):
    """The event `conversation.item.truncate`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["conversation.item.truncate"]
    """The kind of event: always `conversation.item.truncate`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""

    _tags = {"type": "conversation.item.truncate"}

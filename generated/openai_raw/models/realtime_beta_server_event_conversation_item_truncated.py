from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventConversationItemTruncated(Base):
    """An assistant message was cut to what the user has heard."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.truncated"]
    """Event type: always `conversation.item.truncated`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""

    _tags = {"type": "conversation.item.truncated"}

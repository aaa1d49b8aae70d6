from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventConversationItemTruncate(Base):
    """Cuts the audio of an assistant message to what the user has heard, after an interruption."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.truncate"]
    """Event type: always `conversation.item.truncate`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""

    _tags = {"type": "conversation.item.truncate"}

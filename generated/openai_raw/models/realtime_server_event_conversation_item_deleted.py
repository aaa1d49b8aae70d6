from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventConversationItemDeleted(Base):
    """The event `conversation.item.deleted`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['conversation.item.deleted']
    """The kind of event: always `conversation.item.deleted`."""
    item_id: str
    """Id of the item that the event belongs to."""
    _tags = {'type': 'conversation.item.deleted'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeServerEventConversationItemRetrieved(Base):
    """The event `conversation.item.retrieved`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['conversation.item.retrieved']
    """The kind of event: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.retrieved'}

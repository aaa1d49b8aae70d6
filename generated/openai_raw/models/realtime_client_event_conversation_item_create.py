from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import RealtimeConversationItem, RealtimeConversationItemInput

    class RealtimeClientEventConversationItemCreateDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['conversation.item.create']]
        """The kind of event: always `conversation.item.create`."""
        previous_item_id: str
        """Id of the item after which this one stands in the conversation; None or `root` for the first."""
        item: Required[RealtimeConversationItemInput]
        """The item as it is now."""


@model
class RealtimeClientEventConversationItemCreate(Base):
    """The event `conversation.item.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['conversation.item.create']
    """The kind of event: always `conversation.item.create`."""
    previous_item_id: str | None = absent
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.create'}

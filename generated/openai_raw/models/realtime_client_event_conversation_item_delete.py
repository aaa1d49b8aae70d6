from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventConversationItemDeleteDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['conversation.item.delete']]
        """The kind of event: always `conversation.item.delete`."""
        item_id: Required[str]
        """Id of the item that the event belongs to."""


@model
class RealtimeClientEventConversationItemDelete(Base):
    """The event `conversation.item.delete`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['conversation.item.delete']
    """The kind of event: always `conversation.item.delete`."""
    item_id: str
    """Id of the item that the event belongs to."""
    _tags = {'type': 'conversation.item.delete'}

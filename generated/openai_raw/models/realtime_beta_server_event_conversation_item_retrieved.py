from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventConversationItemRetrieved(Base):
    """Realtime beta server event conversation item retrieved."""

    event_id: str
    type: Literal['conversation.item.retrieved']
    item: RealtimeConversationItem

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.retrieved'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeServerEventResponseOutputItemAdded(Base):
    """Realtime server event response output item added."""

    event_id: str
    type: Literal['response.output_item.added']
    response_id: str
    output_index: int
    item: RealtimeConversationItem

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'response.output_item.added'}

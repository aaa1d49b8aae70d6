from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventResponseOutputItemDone(Base):
    """Realtime beta server event response output item done."""

    event_id: str
    type: Literal['response.output_item.done']
    response_id: str
    output_index: int
    item: RealtimeConversationItem

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'response.output_item.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_conversation_created_conversation import RealtimeServerEventConversationCreatedConversation


@model
class RealtimeServerEventConversationCreated(Base):
    """Realtime server event conversation created."""

    event_id: str
    type: Literal['conversation.created']
    conversation: RealtimeServerEventConversationCreatedConversation

    _nested = {'conversation': 'RealtimeServerEventConversationCreatedConversation'}
    _tags = {'type': 'conversation.created'}

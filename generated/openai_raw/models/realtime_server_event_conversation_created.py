from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_conversation_created_conversation import RealtimeServerEventConversationCreatedConversation


@model
class RealtimeServerEventConversationCreated(Base):
    """The event `conversation.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['conversation.created']
    """The kind of event: always `conversation.created`."""
    conversation: RealtimeServerEventConversationCreatedConversation
    """The conversation that was created."""

    _nested = {'conversation': 'RealtimeServerEventConversationCreatedConversation'}
    _tags = {'type': 'conversation.created'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_message_assistant_content_item import RealtimeConversationItemMessageAssistantContentItem, RealtimeConversationItemMessageAssistantContentItemDict
    from ..models.realtime_conversation_item_message_assistant_status import RealtimeConversationItemMessageAssistantStatus, RealtimeConversationItemMessageAssistantStatusInput

    class RealtimeConversationItemMessageAssistantDict(TypedDict, total=False):
        id: str
        """Id of the realtime item."""
        object: Literal['realtime.item']
        """The kind of object: always `realtime.item`."""
        type: Required[Literal['message']]
        """Tells this object from others that can stand in its place: always `message`."""
        status: RealtimeConversationItemMessageAssistantStatusInput
        """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
        role: Required[Literal['assistant']]
        """Who speaks: always `assistant`."""
        content: Required[Sequence[RealtimeConversationItemMessageAssistantContentItem | RealtimeConversationItemMessageAssistantContentItemDict]]
        """Parts of the message: text or audio."""


@model
class RealtimeConversationItemMessageAssistant(Base):
    """A message of the model."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal['realtime.item'] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageAssistantStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    content: list[RealtimeConversationItemMessageAssistantContentItem]
    """Parts of the message: text or audio."""

    _nested = {'content': ['RealtimeConversationItemMessageAssistantContentItem']}
    _tags = {'object': 'realtime.item', 'type': 'message', 'role': 'assistant'}

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
        object: Literal['realtime.item']
        type: Required[Literal['message']]
        status: RealtimeConversationItemMessageAssistantStatusInput
        role: Required[Literal['assistant']]
        content: Required[Sequence[RealtimeConversationItemMessageAssistantContentItem | RealtimeConversationItemMessageAssistantContentItemDict]]


@model
class RealtimeConversationItemMessageAssistant(Base):
    """Realtime conversation item message assistant."""

    id: str | None = absent
    object: Literal['realtime.item'] | None = absent
    type: Literal['message']
    status: RealtimeConversationItemMessageAssistantStatus | None = absent
    role: Literal['assistant']
    content: list[RealtimeConversationItemMessageAssistantContentItem]

    _nested = {'content': ['RealtimeConversationItemMessageAssistantContentItem']}
    _tags = {'object': 'realtime.item', 'type': 'message', 'role': 'assistant'}

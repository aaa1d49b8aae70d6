from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_conversation_item_with_reference_content_item import RealtimeConversationItemWithReferenceContentItem
    from ..models.realtime_conversation_item_with_reference_role import RealtimeConversationItemWithReferenceRole
    from ..models.realtime_conversation_item_with_reference_status import RealtimeConversationItemWithReferenceStatus
    from ..models.realtime_conversation_item_with_reference_type import RealtimeConversationItemWithReferenceType


@model
class RealtimeConversationItemWithReference(Base):
    """Realtime conversation item with reference."""

    id: str | None = absent
    type: RealtimeConversationItemWithReferenceType | None = absent
    object: Literal['realtime.item'] | None = absent
    status: RealtimeConversationItemWithReferenceStatus | None = absent
    role: RealtimeConversationItemWithReferenceRole | None = absent
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = absent
    call_id: str | None = absent
    name: str | None = absent
    arguments: str | None = absent
    output: str | None = absent

    _nested = {'content': ['RealtimeConversationItemWithReferenceContentItem']}
    _tags = {'type': ('message', 'function_call', 'function_call_output'), 'object': 'realtime.item', 'role': ('user', 'assistant', 'system')}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_conversation_item_message_system_content_item import RealtimeConversationItemMessageSystemContentItem
    from ..models.realtime_conversation_item_message_system_status import RealtimeConversationItemMessageSystemStatus


@model
class RealtimeConversationItemMessageSystem(Base):
    """Realtime conversation item message system."""

    id: str | None = absent
    object: Literal['realtime.item'] | None = absent
    type: Literal['message']
    status: RealtimeConversationItemMessageSystemStatus | None = absent
    role: Literal['system']
    content: list[RealtimeConversationItemMessageSystemContentItem]

    _nested = {'content': ['RealtimeConversationItemMessageSystemContentItem']}
    _tags = {'object': 'realtime.item', 'type': 'message', 'role': 'system'}

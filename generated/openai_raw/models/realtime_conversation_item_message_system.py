from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_message_system_content_item import RealtimeConversationItemMessageSystemContentItem, RealtimeConversationItemMessageSystemContentItemDict
    from ..models.realtime_conversation_item_message_system_status import RealtimeConversationItemMessageSystemStatus, RealtimeConversationItemMessageSystemStatusInput

    class RealtimeConversationItemMessageSystemDict(TypedDict, total=False):
        id: str
        object: Literal['realtime.item']
        type: Required[Literal['message']]
        status: RealtimeConversationItemMessageSystemStatusInput
        role: Required[Literal['system']]
        content: Required[Sequence[RealtimeConversationItemMessageSystemContentItem | RealtimeConversationItemMessageSystemContentItemDict]]


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

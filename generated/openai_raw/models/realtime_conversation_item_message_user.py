from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_message_user_content_item import RealtimeConversationItemMessageUserContentItem, RealtimeConversationItemMessageUserContentItemDict
    from ..models.realtime_conversation_item_message_user_status import RealtimeConversationItemMessageUserStatus, RealtimeConversationItemMessageUserStatusInput

    class RealtimeConversationItemMessageUserDict(TypedDict, total=False):
        id: str
        object: Literal['realtime.item']
        type: Required[Literal['message']]
        status: RealtimeConversationItemMessageUserStatusInput
        role: Required[Literal['user']]
        content: Required[Sequence[RealtimeConversationItemMessageUserContentItem | RealtimeConversationItemMessageUserContentItemDict]]


@model
class RealtimeConversationItemMessageUser(Base):
    """Realtime conversation item message user."""

    id: str | None = absent
    object: Literal['realtime.item'] | None = absent
    type: Literal['message']
    status: RealtimeConversationItemMessageUserStatus | None = absent
    role: Literal['user']
    content: list[RealtimeConversationItemMessageUserContentItem]

    _nested = {'content': ['RealtimeConversationItemMessageUserContentItem']}
    _tags = {'object': 'realtime.item', 'type': 'message', 'role': 'user'}

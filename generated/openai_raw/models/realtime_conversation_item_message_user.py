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
        """Id of the realtime item."""
        object: Literal['realtime.item']
        """The kind of object: always `realtime.item`."""
        type: Required[Literal['message']]
        """Tells this object from others that can stand in its place: always `message`."""
        status: RealtimeConversationItemMessageUserStatusInput
        """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
        role: Required[Literal['user']]
        """Who speaks: always `user`."""
        content: Required[Sequence[RealtimeConversationItemMessageUserContentItem | RealtimeConversationItemMessageUserContentItemDict]]
        """Parts of the message: text, audio or images."""


@model
class RealtimeConversationItemMessageUser(Base):
    """What the user said, wrote or showed."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal['realtime.item'] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageUserStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Literal['user']
    """Who speaks: always `user`."""
    content: list[RealtimeConversationItemMessageUserContentItem]
    """Parts of the message: text, audio or images."""

    _nested = {'content': ['RealtimeConversationItemMessageUserContentItem']}
    _tags = {'object': 'realtime.item', 'type': 'message', 'role': 'user'}

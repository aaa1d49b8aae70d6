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
        """Id of the realtime item."""
        object: Literal['realtime.item']
        """The kind of object: always `realtime.item`."""
        type: Required[Literal['message']]
        """Tells this object from others that can stand in its place: always `message`."""
        status: RealtimeConversationItemMessageSystemStatusInput
        """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
        role: Required[Literal['system']]
        """Who speaks: always `system`."""
        content: Required[Sequence[RealtimeConversationItemMessageSystemContentItem | RealtimeConversationItemMessageSystemContentItemDict]]
        """Parts of the message: text only."""


@model
class RealtimeConversationItemMessageSystem(Base):
    """A message that instructs the model in the middle of the conversation."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal['realtime.item'] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageSystemStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Literal['system']
    """Who speaks: always `system`."""
    content: list[RealtimeConversationItemMessageSystemContentItem]
    """Parts of the message: text only."""

    _nested = {'content': ['RealtimeConversationItemMessageSystemContentItem']}
    _tags = {'object': 'realtime.item', 'type': 'message', 'role': 'system'}

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
    """An item, or a reference to one that the conversation has already."""

    id: str | None = absent
    """Id of the realtime item."""
    type: RealtimeConversationItemWithReferenceType | None = absent
    """Which kind of realtime item this is. Values: `message`, `function_call`, `function_call_output`."""
    object: Literal['realtime.item'] | None = absent
    """The kind of object: always `realtime.item`."""
    status: RealtimeConversationItemWithReferenceStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: RealtimeConversationItemWithReferenceRole | None = absent
    """Who speaks. Values: `user`, `assistant`, `system`."""
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = absent
    """Parts of the message."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str | None = absent
    """Name of the realtime item."""
    arguments: str | None = absent
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None = absent
    """What your function gave back."""

    _nested = {'content': ['RealtimeConversationItemWithReferenceContentItem']}
    _tags = {'type': ('message', 'function_call', 'function_call_output'), 'object': 'realtime.item', 'role': ('user', 'assistant', 'system')}

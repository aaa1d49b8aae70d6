from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_function_call_status import RealtimeConversationItemFunctionCallStatus, RealtimeConversationItemFunctionCallStatusInput

    class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
        id: str
        """Id of the realtime item."""
        object: Literal['realtime.item']
        """The kind of object: always `realtime.item`."""
        type: Required[Literal['function_call']]
        """Tells this object from others that can stand in its place: always `function_call`."""
        status: RealtimeConversationItemFunctionCallStatusInput
        """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
        call_id: str
        """Id that ties a tool call to its output."""
        name: Required[str]
        """Name of the tool or function."""
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""


@model
class RealtimeConversationItemFunctionCall(Base):
    """The model calls one of your functions."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal['realtime.item'] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal['function_call']
    """Tells this object from others that can stand in its place: always `function_call`."""
    status: RealtimeConversationItemFunctionCallStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    _tags = {'object': 'realtime.item', 'type': 'function_call'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_function_call_output_status import RealtimeConversationItemFunctionCallOutputStatus, RealtimeConversationItemFunctionCallOutputStatusInput

    class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
        id: str
        """Id of the realtime item."""
        object: Literal['realtime.item']
        """The kind of object: always `realtime.item`."""
        type: Required[Literal['function_call_output']]
        """Tells this object from others that can stand in its place: always `function_call_output`."""
        status: RealtimeConversationItemFunctionCallOutputStatusInput
        """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        output: Required[str]
        """The text that the function gave; often JSON."""


@model
class RealtimeConversationItemFunctionCallOutput(Base):
    """What your function gave back to the model."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal['realtime.item'] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal['function_call_output']
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    status: RealtimeConversationItemFunctionCallOutputStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    call_id: str
    """Id that ties a tool call to its output."""
    output: str
    """The text that the function gave; often JSON."""
    _tags = {'object': 'realtime.item', 'type': 'function_call_output'}

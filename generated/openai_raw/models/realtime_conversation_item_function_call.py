from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_function_call_status import RealtimeConversationItemFunctionCallStatus, RealtimeConversationItemFunctionCallStatusInput

    class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
        id: str
        object: Literal['realtime.item']
        type: Required[Literal['function_call']]
        status: RealtimeConversationItemFunctionCallStatusInput
        call_id: str
        name: Required[str]
        arguments: Required[str]


@model
class RealtimeConversationItemFunctionCall(Base):
    """Realtime conversation item function call."""

    id: str | None = absent
    object: Literal['realtime.item'] | None = absent
    type: Literal['function_call']
    status: RealtimeConversationItemFunctionCallStatus | None = absent
    call_id: str | None = absent
    name: str
    arguments: str
    _tags = {'object': 'realtime.item', 'type': 'function_call'}

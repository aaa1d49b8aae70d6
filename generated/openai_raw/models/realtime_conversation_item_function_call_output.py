from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_conversation_item_function_call_output_status import RealtimeConversationItemFunctionCallOutputStatus, RealtimeConversationItemFunctionCallOutputStatusInput

    class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
        id: str
        object: Literal['realtime.item']
        type: Required[Literal['function_call_output']]
        status: RealtimeConversationItemFunctionCallOutputStatusInput
        call_id: Required[str]
        output: Required[str]


@model
class RealtimeConversationItemFunctionCallOutput(Base):
    """Realtime conversation item function call output."""

    id: str | None = absent
    object: Literal['realtime.item'] | None = absent
    type: Literal['function_call_output']
    status: RealtimeConversationItemFunctionCallOutputStatus | None = absent
    call_id: str
    output: str
    _tags = {'object': 'realtime.item', 'type': 'function_call_output'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.live_decision_item_create_event_item_custom_tool_call_status import LiveDecisionItemCreateEventItemCustomToolCallStatus, LiveDecisionItemCreateEventItemCustomToolCallStatusInput

    class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
        call_id: Required[str]
        input: Required[str]
        name: Required[str]
        type: Required[Literal['custom_tool_call']]
        id: str | None
        namespace: str | None
        status: LiveDecisionItemCreateEventItemCustomToolCallStatusInput | None


@model
class LiveDecisionItemCreateEventItemCustomToolCall(Base):
    """Live decision item create event item custom tool call."""

    call_id: str
    input: str
    name: str
    type: Literal['custom_tool_call']
    id: str | None = None
    namespace: str | None = None
    status: LiveDecisionItemCreateEventItemCustomToolCallStatus | None = None
    _tags = {'type': 'custom_tool_call'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_custom_tool_call_status import CreateDecisionsRequestInputItemCustomToolCallStatus, CreateDecisionsRequestInputItemCustomToolCallStatusInput

    class CreateDecisionsRequestInputItemCustomToolCallDict(TypedDict, total=False):
        call_id: Required[str]
        input: Required[str]
        name: Required[str]
        type: Required[Literal['custom_tool_call']]
        id: str | None
        namespace: str | None
        status: CreateDecisionsRequestInputItemCustomToolCallStatusInput | None


@model
class CreateDecisionsRequestInputItemCustomToolCall(Base):
    """Create decisions request input item custom tool call."""

    call_id: str
    input: str
    name: str
    type: Literal['custom_tool_call']
    id: str | None = None
    namespace: str | None = None
    status: CreateDecisionsRequestInputItemCustomToolCallStatus | None = None
    _tags = {'type': 'custom_tool_call'}

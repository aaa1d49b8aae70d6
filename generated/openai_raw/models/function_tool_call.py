from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.function_tool_call_status import FunctionToolCallStatus, FunctionToolCallStatusInput
    from ..unions import ToolCallCaller, ToolCallCallerInput

    FunctionToolCallDict = TypedDict("FunctionToolCallDict", {
        "id": "str",
        "type": "Required[Literal['function_call']]",
        "call_id": "Required[str]",
        "caller": "ToolCallCallerInput | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": "FunctionToolCallStatusInput",
        "async": "bool",
    }, total=False)


@model
class FunctionToolCall(Base):
    """Function tool call."""

    id: str | None = absent
    type: Literal['function_call']
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    arguments: str
    status: FunctionToolCallStatus | None = absent
    async_: bool | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'function_call'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import ToolCallCaller, ToolCallCallerInput

    CustomToolCallDict = TypedDict("CustomToolCallDict", {
        "type": "Required[Literal['custom_tool_call']]",
        "id": "str",
        "call_id": "Required[str]",
        "caller": "ToolCallCallerInput | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool",
    }, total=False)


@model
class CustomToolCall(Base):
    """Custom tool call."""

    type: Literal['custom_tool_call']
    id: str | None = absent
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    input: str
    async_: bool | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'custom_tool_call'}

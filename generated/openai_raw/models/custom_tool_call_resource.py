from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_call_status import FunctionCallStatus
    from ..unions import ToolCallCaller


@model
class CustomToolCallResource(Base):
    """Custom tool call resource."""

    type: Literal['custom_tool_call']
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = absent
    async_: bool | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'custom_tool_call'}

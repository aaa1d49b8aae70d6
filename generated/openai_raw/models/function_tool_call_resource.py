from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_call_status import FunctionCallStatus
    from ..unions import ToolCallCaller


@model
class FunctionToolCallResource(Base):
    """Function tool call resource."""

    id: str
    type: Literal['function_call']
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    arguments: str
    status: FunctionCallStatus
    created_by: str | None = absent
    async_: bool | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'function_call'}

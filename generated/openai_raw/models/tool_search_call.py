from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.function_call_status import FunctionCallStatus
    from ..models.tool_search_execution_type import ToolSearchExecutionType


@model
class ToolSearchCall(Base):
    """Tool search call."""

    type: Literal['tool_search_call']
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: Any
    status: FunctionCallStatus
    created_by: str | None = absent
    _tags = {'type': 'tool_search_call'}

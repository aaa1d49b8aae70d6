from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from ..models.tool_search_execution_type import ToolSearchExecutionType
    from ..unions import Tool


@model
class ToolSearchOutput(Base):
    """Tool search output."""

    type: Literal['tool_search_output']
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    tools: list[Tool]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = absent

    _nested = {'tools': ['Tool']}
    _tags = {'type': 'tool_search_output'}

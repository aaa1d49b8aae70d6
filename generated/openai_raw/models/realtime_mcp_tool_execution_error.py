from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPToolExecutionErrorDict(TypedDict, total=False):
        type: Required[Literal['tool_execution_error']]
        message: Required[str]


@model
class RealtimeMCPToolExecutionError(Base):
    """Realtime MCP tool execution error."""

    type: Literal['tool_execution_error']
    message: str
    _tags = {'type': 'tool_execution_error'}

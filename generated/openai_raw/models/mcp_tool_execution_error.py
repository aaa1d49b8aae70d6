from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal, Required, TypedDict

    class MCPToolExecutionErrorDict(TypedDict, total=False):
        type: Required[Literal['mcp_tool_execution_error']]
        """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
        `mcp_tool_execution_error`."""
        content: Required[Any]


@model
class MCPToolExecutionError(Base):
    """MCP tool execution error."""

    type: Literal['mcp_tool_execution_error']
    """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
    `mcp_tool_execution_error`."""
    content: Any
    _tags = {'type': 'mcp_tool_execution_error'}

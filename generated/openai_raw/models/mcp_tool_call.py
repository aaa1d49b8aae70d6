from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.mcp_tool_call_status import MCPToolCallStatus, MCPToolCallStatusInput
    from ..unions import MCPToolCallError, MCPToolCallErrorInput

    class MCPToolCallDict(TypedDict, total=False):
        type: Required[Literal['mcp_call']]
        id: Required[str]
        server_label: Required[str]
        name: Required[str]
        arguments: Required[str]
        output: str | None
        error: MCPToolCallErrorInput | None
        status: MCPToolCallStatusInput
        approval_request_id: str | None


@model
class MCPToolCall(Base):
    """MCP tool call."""

    type: Literal['mcp_call']
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: MCPToolCallError | None = None
    status: MCPToolCallStatus | None = absent
    approval_request_id: str | None = None

    _nested = {'error': ('type', {'mcp_protocol_error': 'MCPProtocolError', 'mcp_tool_execution_error': 'MCPToolExecutionError', 'http_error': 'HTTPError'})}
    _tags = {'type': 'mcp_call'}

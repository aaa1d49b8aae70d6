from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_mcp_protocol_error import RealtimeMCPProtocolError, RealtimeMCPProtocolErrorDict
    from ..models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError, RealtimeMCPToolExecutionErrorDict
    from ..models.realtime_mcphttp_error import RealtimeMCPHTTPError, RealtimeMCPHTTPErrorDict

    class RealtimeMCPToolCallDict(TypedDict, total=False):
        type: Required[Literal['mcp_call']]
        id: Required[str]
        server_label: Required[str]
        name: Required[str]
        arguments: Required[str]
        approval_request_id: str | None
        output: str | None
        error: RealtimeMCPProtocolError | RealtimeMCPProtocolErrorDict | RealtimeMCPToolExecutionError | RealtimeMCPToolExecutionErrorDict | RealtimeMCPHTTPError | RealtimeMCPHTTPErrorDict | None


@model
class RealtimeMCPToolCall(Base):
    """Realtime MCP tool call."""

    type: Literal['mcp_call']
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | None = None

    _nested = {'error': ('type', {'protocol_error': 'RealtimeMCPProtocolError', 'tool_execution_error': 'RealtimeMCPToolExecutionError', 'http_error': 'RealtimeMCPHTTPError'})}
    _tags = {'type': 'mcp_call'}

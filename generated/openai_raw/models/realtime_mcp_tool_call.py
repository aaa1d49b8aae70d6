from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_mcp_protocol_error import RealtimeMCPProtocolError
    from ..models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError
    from ..models.realtime_mcphttp_error import RealtimeMCPHTTPError


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

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
        """Tells this object from others that can stand in its place: always `mcp_call`."""
        id: Required[str]
        """Id of the realtime MCP tool call."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        name: Required[str]
        """Name of the tool or function."""
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""
        approval_request_id: str | None
        """Id of the approval request that this answers."""
        output: str | None
        """What the tool gave back; None while it runs or if it failed."""
        error: RealtimeMCPProtocolError | RealtimeMCPProtocolErrorDict | RealtimeMCPToolExecutionError | RealtimeMCPToolExecutionErrorDict | RealtimeMCPHTTPError | RealtimeMCPHTTPErrorDict | None
        """What went wrong; None if nothing did."""


@model
class RealtimeMCPToolCall(Base):
    """A call of a tool on an MCP server."""

    type: Literal['mcp_call']
    """Tells this object from others that can stand in its place: always `mcp_call`."""
    id: str
    """Id of the realtime MCP tool call."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    approval_request_id: str | None = None
    """Id of the approval request that this answers."""
    output: str | None = None
    """What the tool gave back; None while it runs or if it failed."""
    error: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | None = None
    """What went wrong; None if nothing did."""

    _nested = {'error': ('type', {'protocol_error': 'RealtimeMCPProtocolError', 'tool_execution_error': 'RealtimeMCPToolExecutionError', 'http_error': 'RealtimeMCPHTTPError'})}
    _tags = {'type': 'mcp_call'}

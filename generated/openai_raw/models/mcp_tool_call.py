from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.mcp_tool_call_status import MCPToolCallStatus, MCPToolCallStatusInput
    from ..unions import MCPToolCallError, MCPToolCallErrorInput

    class MCPToolCallDict(TypedDict, total=False):
        type: Required[Literal['mcp_call']]
        """Tells this object from others that can stand in its place: always `mcp_call`."""
        id: Required[str]
        """Id of the MCP tool call."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""
        output: str | None
        """What the tool gave back; None while it runs or if it failed."""
        error: MCPToolCallErrorInput | None
        """Why the call failed; None if it did not."""
        status: MCPToolCallStatusInput
        """State of the MCP tool call. Values: `in_progress`, `completed`, `incomplete`, `calling`, `failed`."""
        approval_request_id: str | None
        """Id of the approval request that this answers."""


@model
class MCPToolCall(Base):
    """A call of a tool on an MCP server."""

    type: Literal['mcp_call']
    """Tells this object from others that can stand in its place: always `mcp_call`."""
    id: str
    """Id of the MCP tool call."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None = None
    """What the tool gave back; None while it runs or if it failed."""
    error: MCPToolCallError | None = None
    """Why the call failed; None if it did not."""
    status: MCPToolCallStatus | None = absent
    """State of the MCP tool call. Values: `in_progress`, `completed`, `incomplete`, `calling`, `failed`."""
    approval_request_id: str | None = None
    """Id of the approval request that this answers."""

    _nested = {'error': ('type', {'mcp_protocol_error': 'MCPProtocolError', 'mcp_tool_execution_error': 'MCPToolExecutionError', 'http_error': 'HTTPError'})}
    _tags = {'type': 'mcp_call'}

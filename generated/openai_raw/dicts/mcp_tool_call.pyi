"""What requests take instead of the models in ``models.mcp_tool_call``, for type checkers only."""

from typing import Any, Literal, Required, TypedDict

from ..models.mcp_tool_call import MCPToolCallStatusInput
from ..unions import MCPToolCallErrorInput

class MCPToolCallDict(TypedDict, total=False):
    type: Required[Literal["mcp_call"]]
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

class MCPProtocolErrorDict(TypedDict, total=False):
    type: Required[Literal["mcp_protocol_error"]]
    """Tells this object from others that can stand in its place: always `mcp_protocol_error`. Default:
    `mcp_protocol_error`."""
    code: Required[int]
    """Code of the error, as JSON-RPC numbers them."""
    message: Required[str]
    """What went wrong, for people."""

class MCPToolExecutionErrorDict(TypedDict, total=False):
    type: Required[Literal["mcp_tool_execution_error"]]
    """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
    `mcp_tool_execution_error`."""
    content: Required[Any]
    """What the tool said about it."""

class HTTPErrorDict(TypedDict, total=False):
    type: Required[Literal["http_error"]]
    """Tells this object from others that can stand in its place: always `http_error`. Default: `http_error`."""
    code: Required[int]
    """HTTP status of the answer."""
    message: Required[str]
    """What went wrong, for people."""

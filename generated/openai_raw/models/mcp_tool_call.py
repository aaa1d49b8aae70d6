"""`MCPToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import MCPToolCallError


@model
class MCPToolCall(Base):
    """A call of a tool on an MCP server."""

    type: Literal["mcp_call"]
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

    _nested = {
        "error": (
            "type",
            {
                "mcp_protocol_error": "MCPProtocolError",
                "mcp_tool_execution_error": "MCPToolExecutionError",
                "http_error": "HTTPError",
            },
        )
    }
    _tags = {"type": "mcp_call"}


@model
class MCPProtocolError(Base):
    """The MCP server broke off the call with an error of the protocol."""

    type: Literal["mcp_protocol_error"]
    """Tells this object from others that can stand in its place: always `mcp_protocol_error`. Default:
    `mcp_protocol_error`."""
    code: int
    """Code of the error, as JSON-RPC numbers them."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "mcp_protocol_error"}


@model
class MCPToolExecutionError(Base):
    """The tool ran and reported a failure."""

    type: Literal["mcp_tool_execution_error"]
    """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
    `mcp_tool_execution_error`."""
    content: Any
    """What the tool said about it."""

    _tags = {"type": "mcp_tool_execution_error"}


@model
class HTTPError(Base):
    """The request to the MCP server failed."""

    type: Literal["http_error"]
    """Tells this object from others that can stand in its place: always `http_error`. Default: `http_error`."""
    code: int
    """HTTP status of the answer."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "http_error"}


MCPToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"]
MCPToolCallStatus: TypeAlias = MCPToolCallStatusInput | str

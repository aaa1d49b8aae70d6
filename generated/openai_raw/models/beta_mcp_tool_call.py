"""`BetaMCPToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaMCPToolCallError


@model
class BetaMCPToolCall(Base):
    """A call of a tool on an MCP server."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    error: BetaMCPToolCallError | None = None
    """Why the call failed; None if it did not."""
    status: BetaMCPToolCallStatus | None = absent
    """State of the MCP tool call. Values: `in_progress`, `completed`, `incomplete`, `calling`, `failed`."""
    approval_request_id: str | None = None
    """Id of the approval request that this answers."""

    _nested = {
        "agent": "BetaAgentTag",
        "error": (
            "type",
            {
                "mcp_protocol_error": "BetaMCPProtocolError",
                "mcp_tool_execution_error": "BetaMCPToolExecutionError",
                "http_error": "BetaHTTPError",
            },
        ),
    }
    _tags = {"type": "mcp_call"}


BetaMCPToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"]
BetaMCPToolCallStatus: TypeAlias = BetaMCPToolCallStatusInput | str


@model
class BetaHTTPError(Base):
    """The request to the MCP server failed."""

    type: Literal["http_error"]
    """Tells this object from others that can stand in its place: always `http_error`. Default: `http_error`."""
    code: int
    """HTTP status of the answer."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "http_error"}


@model
class BetaMCPToolExecutionError(Base):
    """The tool ran and reported a failure."""

    type: Literal["mcp_tool_execution_error"]
    """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
    `mcp_tool_execution_error`."""
    content: Any
    """What the tool said about it."""

    _tags = {"type": "mcp_tool_execution_error"}


@model
class BetaMCPProtocolError(Base):
    """The MCP server broke off the call with an error of the protocol."""

    type: Literal["mcp_protocol_error"]
    """Tells this object from others that can stand in its place: always `mcp_protocol_error`. Default:
    `mcp_protocol_error`."""
    code: int
    """Code of the error, as JSON-RPC numbers them."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "mcp_protocol_error"}

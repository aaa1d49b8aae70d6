from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentMcpCallItem(Base):
    """The agent called a tool of an MCP server."""

    id: str
    """Id of the agent MCP call, by which the API knows it."""
    arguments: Any
    """What the call was given."""
    error: Any
    """What went wrong. Null if nothing did."""
    name: str
    """Name of the tool or function."""
    output: Any
    """What came back. Null while there is nothing yet."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    status: AgentFunctionCallStatus
    """State of the agent MCP call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["mcp_call"]
    """Which kind it is. Always `mcp_call`."""

    _tags = {"type": "mcp_call"}

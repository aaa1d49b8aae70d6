from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentMcpCallItem(Base):
    """The agent called a tool of an MCP server."""

    id: str
    """Unique id of the call."""
    arguments: Any
    """Arguments of the call."""
    error: Any
    """Details of the error; None if there was none."""
    name: str
    """Name of the tool or function."""
    output: Any
    """Result of the call; None until it has finished."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["mcp_call"]
    """Discriminator: always `mcp_call`."""

    _tags = {"type": "mcp_call"}

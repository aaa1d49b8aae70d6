from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentMcpCallItem(Base):
    """Agent MCP call item."""

    id: str
    """Id of the agent MCP call, by which the API knows it."""
    arguments: Any
    error: Any
    name: str
    """Name of the tool or function."""
    output: Any
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    status: AgentFunctionCallStatus
    """State of the agent MCP call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['mcp_call']
    """Tells this object from others that can stand in its place: always `mcp_call`."""
    _tags = {'type': 'mcp_call'}

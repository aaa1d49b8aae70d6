from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(Base):
    """The value of `AgentSessionRequiredActionsItemMcpApprovalRequest.request`."""

    arguments: Any
    message: str
    name: str | None = None
    """Name of the request."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal['mcp_tool_call']
    """Tells this object from others that can stand in its place: always `mcp_tool_call`."""
    _tags = {'type': 'mcp_tool_call'}

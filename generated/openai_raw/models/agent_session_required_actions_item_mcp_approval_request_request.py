from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(Base):
    """The call that the agent asks for."""

    arguments: Any
    """What the call was given."""
    message: str
    """What a person is asked."""
    name: str | None = None
    """Name of the request."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal['mcp_tool_call']
    """Which kind it is. Always `mcp_tool_call`."""
    _tags = {'type': 'mcp_tool_call'}

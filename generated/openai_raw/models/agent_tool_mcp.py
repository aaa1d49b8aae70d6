from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.agent_tool_mcp_connection_origin import AgentToolMcpConnectionOrigin
    from ..unions import McpTransport


@model
class AgentToolMcp(Base):
    """The tools of an MCP server."""

    allowed_tools: list[str] | None = None
    """The tools that may be used; all of them without it."""
    connection_origin: AgentToolMcpConnectionOrigin
    """Who connects to the MCP server. Values: `service`, `environment`."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any]
    """Passed to the MCP server with every request. The model does not see it."""
    required: bool
    """Whether it may be left out."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: McpTransport
    """How the MCP server is reached."""
    type: Literal['mcp']
    """Which kind it is. Always `mcp`."""

    _nested = {'transport': 'McpTransport'}
    _tags = {'type': 'mcp'}

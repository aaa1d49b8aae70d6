from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.agent_tool_mcp_connection_origin import AgentToolMcpConnectionOrigin
    from ..unions import McpTransport


@model
class AgentToolMcp(Base):
    """Agent tool MCP."""

    allowed_tools: list[str] | None = None
    """The tools that may be used; all of them without it."""
    connection_origin: AgentToolMcpConnectionOrigin
    """Values: `service`, `environment`."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any]
    required: bool
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: McpTransport
    type: Literal['mcp']
    """Tells this object from others that can stand in its place: always `mcp`."""

    _nested = {'transport': 'McpTransport'}
    _tags = {'type': 'mcp'}

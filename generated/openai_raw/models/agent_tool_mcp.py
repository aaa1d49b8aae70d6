from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.agent_tool_mcp_connection_origin import AgentToolMcpConnectionOrigin
    from ..unions import McpTransport


@model
class AgentToolMcp(Base):
    """Agent tool mcp."""

    allowed_tools: list[str] | None = None
    connection_origin: AgentToolMcpConnectionOrigin
    credential_id: str | None = None
    request_metadata: dict[str, Any]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal['mcp']

    _nested = {'transport': 'McpTransport'}
    _tags = {'type': 'mcp'}

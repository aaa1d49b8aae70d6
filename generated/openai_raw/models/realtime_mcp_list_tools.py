from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.mcp_list_tools_tool import MCPListToolsTool


@model
class RealtimeMCPListTools(Base):
    """Realtime MCP list tools."""

    type: Literal['mcp_list_tools']
    id: str | None = absent
    server_label: str
    tools: list[MCPListToolsTool]

    _nested = {'tools': ['MCPListToolsTool']}
    _tags = {'type': 'mcp_list_tools'}

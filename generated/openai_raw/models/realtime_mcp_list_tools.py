from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.mcp_list_tools_tool import MCPListToolsTool, MCPListToolsToolDict

    class RealtimeMCPListToolsDict(TypedDict, total=False):
        type: Required[Literal['mcp_list_tools']]
        id: str
        server_label: Required[str]
        tools: Required[Sequence[MCPListToolsTool | MCPListToolsToolDict]]


@model
class RealtimeMCPListTools(Base):
    """Realtime MCP list tools."""

    type: Literal['mcp_list_tools']
    id: str | None = absent
    server_label: str
    tools: list[MCPListToolsTool]

    _nested = {'tools': ['MCPListToolsTool']}
    _tags = {'type': 'mcp_list_tools'}

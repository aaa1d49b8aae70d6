from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.mcp_list_tools_tool import MCPListToolsTool, MCPListToolsToolDict

    class RealtimeMCPListToolsDict(TypedDict, total=False):
        type: Required[Literal['mcp_list_tools']]
        """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
        id: str
        """Id of the realtime MCP list tools."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        tools: Required[Sequence[MCPListToolsTool | MCPListToolsToolDict]]
        """The tools that the model could call."""


@model
class RealtimeMCPListTools(Base):
    """The tools that an MCP server offers."""

    type: Literal['mcp_list_tools']
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: str | None = absent
    """Id of the realtime MCP list tools."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: list[MCPListToolsTool]
    """The tools that the model could call."""

    _nested = {'tools': ['MCPListToolsTool']}
    _tags = {'type': 'mcp_list_tools'}

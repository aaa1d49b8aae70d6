from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.mcp_list_tools_tool import MCPListToolsTool


@model
class MCPListTools(Base):
    """The tools that an MCP server offers."""

    type: Literal["mcp_list_tools"]
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: str
    """Id of the MCP list tools."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: list[MCPListToolsTool]
    """The tools that the model may call."""
    error: str | None = None
    """Why the server's tools could not be listed; None if they could."""

    _nested = {"tools": ["MCPListToolsTool"]}
    _tags = {"type": "mcp_list_tools"}

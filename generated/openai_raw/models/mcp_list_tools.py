from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.mcp_list_tools_tool import MCPListToolsTool


@model
class MCPListTools(Base):
    """The list of tools of an MCP server."""

    type: Literal["mcp_list_tools"]
    """Discriminator: always `mcp_list_tools`."""
    id: str
    """Id of the MCP list tools."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    tools: list[MCPListToolsTool]
    """Tools the model may call."""
    error: str | None = None
    """Why the tools could not be listed; None if they could."""

    _nested = {"tools": ["MCPListToolsTool"]}
    _tags = {"type": "mcp_list_tools"}

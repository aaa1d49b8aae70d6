"""What requests take instead of the models in ``models.mcp_list_tools``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.mcp_list_tools_tool import MCPListToolsToolDict
from ..models.mcp_list_tools_tool import MCPListToolsTool

class MCPListToolsDict(TypedDict, total=False):
    type: Required[Literal["mcp_list_tools"]]
    """Discriminator: always `mcp_list_tools`."""
    id: Required[str]
    """Id of the MCP list tools."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    tools: Required[Sequence[MCPListToolsTool | MCPListToolsToolDict]]
    """Tools the model may call."""
    error: str | None
    """Why the tools could not be listed; None if they could."""

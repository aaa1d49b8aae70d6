"""What requests take instead of the models in ``models.mcp_list_tools``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.mcp_list_tools_tool import MCPListToolsToolDict
from ..models.mcp_list_tools_tool import MCPListToolsTool

class MCPListToolsDict(TypedDict, total=False):
    type: Required[Literal["mcp_list_tools"]]
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: Required[str]
    """Id of the MCP list tools."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: Required[Sequence[MCPListToolsTool | MCPListToolsToolDict]]
    """The tools that the model may call."""
    error: str | None
    """Why the server's tools could not be listed; None if they could."""

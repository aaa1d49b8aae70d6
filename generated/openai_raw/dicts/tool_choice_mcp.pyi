"""What requests take instead of the models in ``models.tool_choice_mcp``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ToolChoiceMCPDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str | None
    """Name of the tool or function, by which the model calls it."""

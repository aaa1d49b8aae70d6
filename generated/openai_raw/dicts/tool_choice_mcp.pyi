"""What requests take instead of the models in ``models.tool_choice_mcp``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ToolChoiceMCPDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    name: str | None
    """Name the model uses to call the tool or function."""

"""What requests take instead of the models in ``models.mcp_list_tools_tool``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Required, TypedDict

class MCPListToolsToolDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    description: str | None
    """What the tool does: the model decides by it when to call the tool, and how."""
    input_schema: Required[Mapping[str, Any]]
    """The arguments that the tool takes, as a JSON Schema."""
    annotations: Mapping[str, Any] | None
    """What the server tells about the tool besides, e.g. that it only reads; None for nothing."""

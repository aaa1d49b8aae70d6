"""What requests take instead of the models in ``models.mcp_list_tools_tool``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Required, TypedDict

class MCPListToolsToolDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    description: str | None
    """What the tool does. The model relies on this to decide when and how to call it."""
    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of the arguments of the tool."""
    annotations: Mapping[str, Any] | None
    """Annotations of the server about the tool, for example that it is read-only; None if there are none."""

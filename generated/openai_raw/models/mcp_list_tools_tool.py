from __future__ import annotations

from typing import Any

from ..types import Model as Base, model


@model
class MCPListToolsTool(Base):
    """A tool of an MCP server."""

    name: str
    """Name the model uses to call the tool or function."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    input_schema: dict[str, Any]
    """JSON Schema of the arguments of the tool."""
    annotations: dict[str, Any] | None = None
    """Annotations of the server about the tool, for example that it is read-only; None if there are none."""

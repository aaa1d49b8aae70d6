from __future__ import annotations

from typing import Any

from ..types import Model as Base, model


@model
class MCPListToolsTool(Base):
    """A tool that an MCP server offers."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    input_schema: dict[str, Any]
    """The arguments that the tool takes, as a JSON Schema."""
    annotations: dict[str, Any] | None = None
    """What the server tells about the tool besides, e.g. that it only reads; None for nothing."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ToolChoiceMCP(Base):
    """Makes the model call this tool of an MCP server, or any one of the server's."""

    type: Literal["mcp"]
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str | None = None
    """Name of the tool or function, by which the model calls it."""

    _tags = {"type": "mcp"}

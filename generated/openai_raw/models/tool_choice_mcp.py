from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ToolChoiceMCP(Base):
    """Forces the model to call this tool of an MCP server, or any tool of it."""

    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    name: str | None = None
    """Name the model uses to call the tool or function."""

    _tags = {"type": "mcp"}

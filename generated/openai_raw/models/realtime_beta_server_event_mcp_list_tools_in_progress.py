from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventMCPListToolsInProgress(Base):
    """The server asks an MCP server for its tools."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["mcp_list_tools.in_progress"]
    """Event type: always `mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "mcp_list_tools.in_progress"}

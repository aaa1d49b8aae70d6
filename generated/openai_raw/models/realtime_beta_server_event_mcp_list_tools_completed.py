from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventMCPListToolsCompleted(Base):
    """The tools of an MCP server are known."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["mcp_list_tools.completed"]
    """Event type: always `mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "mcp_list_tools.completed"}

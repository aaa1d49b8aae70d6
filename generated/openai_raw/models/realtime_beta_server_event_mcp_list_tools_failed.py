from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventMCPListToolsFailed(Base):
    """An MCP server did not list its tools."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["mcp_list_tools.failed"]
    """Event type: always `mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "mcp_list_tools.failed"}

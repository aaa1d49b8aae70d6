from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventMCPListToolsCompleted(Base):
    """The event `mcp_list_tools.completed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["mcp_list_tools.completed"]
    """The kind of event: always `mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "mcp_list_tools.completed"}

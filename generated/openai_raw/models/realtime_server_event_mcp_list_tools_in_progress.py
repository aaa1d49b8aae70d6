from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventMCPListToolsInProgress(Base):
    """Realtime server event MCP list tools in progress."""

    event_id: str
    type: Literal['mcp_list_tools.in_progress']
    item_id: str
    _tags = {'type': 'mcp_list_tools.in_progress'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventResponseMCPCallInProgress(Base):
    """Realtime server event response MCP call in progress."""

    event_id: str
    type: Literal['response.mcp_call.in_progress']
    output_index: int
    item_id: str
    _tags = {'type': 'response.mcp_call.in_progress'}

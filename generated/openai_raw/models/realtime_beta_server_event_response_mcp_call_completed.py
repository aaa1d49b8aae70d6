from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseMCPCallCompleted(Base):
    """Realtime beta server event response MCP call completed."""

    event_id: str
    type: Literal['response.mcp_call.completed']
    output_index: int
    item_id: str
    _tags = {'type': 'response.mcp_call.completed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPCallCompletedEvent(Base):
    """Response MCP call completed event."""

    type: Literal['response.mcp_call.completed']
    item_id: str
    output_index: int
    sequence_number: int
    _tags = {'type': 'response.mcp_call.completed'}

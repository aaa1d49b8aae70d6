from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPCallFailedEvent(Base):
    """Response MCP call failed event."""

    type: Literal['response.mcp_call.failed']
    item_id: str
    output_index: int
    sequence_number: int
    _tags = {'type': 'response.mcp_call.failed'}

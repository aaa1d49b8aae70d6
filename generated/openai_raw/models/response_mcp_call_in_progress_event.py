from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPCallInProgressEvent(Base):
    """Response MCP call in progress event."""

    type: Literal['response.mcp_call.in_progress']
    sequence_number: int
    output_index: int
    item_id: str
    _tags = {'type': 'response.mcp_call.in_progress'}

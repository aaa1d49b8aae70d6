from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPCallArgumentsDoneEvent(Base):
    """Response MCP call arguments done event."""

    type: Literal['response.mcp_call_arguments.done']
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    _tags = {'type': 'response.mcp_call_arguments.done'}

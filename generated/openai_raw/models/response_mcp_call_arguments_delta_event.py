from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPCallArgumentsDeltaEvent(Base):
    """Response MCP call arguments delta event."""

    type: Literal['response.mcp_call_arguments.delta']
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    _tags = {'type': 'response.mcp_call_arguments.delta'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPListToolsCompletedEvent(Base):
    """Response MCP list tools completed event."""

    type: Literal['response.mcp_list_tools.completed']
    item_id: str
    output_index: int
    sequence_number: int
    _tags = {'type': 'response.mcp_list_tools.completed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPListToolsInProgressEvent(Base):
    """Response MCP list tools in progress event."""

    type: Literal['response.mcp_list_tools.in_progress']
    item_id: str
    output_index: int
    sequence_number: int
    _tags = {'type': 'response.mcp_list_tools.in_progress'}

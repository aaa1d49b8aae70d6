from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMCPListToolsFailedEvent(Base):
    """Response MCP list tools failed event."""

    type: Literal['response.mcp_list_tools.failed']
    item_id: str
    output_index: int
    sequence_number: int
    _tags = {'type': 'response.mcp_list_tools.failed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(Base):
    """Realtime beta server event response MCP call arguments done."""

    event_id: str
    type: Literal['response.mcp_call_arguments.done']
    response_id: str
    item_id: str
    output_index: int
    arguments: str
    _tags = {'type': 'response.mcp_call_arguments.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseMcpCallFailed(Base):
    """Responses server event response mcp call failed."""

    type: Literal['response.mcp_call.failed']
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.mcp_call.failed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseMcpCallInProgress(Base):
    """Responses server event response mcp call in progress."""

    type: Literal['response.mcp_call.in_progress']
    sequence_number: int
    output_index: int
    item_id: str
    stream_id: str | None = absent
    _tags = {'type': 'response.mcp_call.in_progress'}

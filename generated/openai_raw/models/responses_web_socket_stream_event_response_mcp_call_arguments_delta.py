from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(Base):
    """Responses web socket stream event response mcp call arguments delta."""

    type: Literal['response.mcp_call_arguments.delta']
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.mcp_call_arguments.delta'}

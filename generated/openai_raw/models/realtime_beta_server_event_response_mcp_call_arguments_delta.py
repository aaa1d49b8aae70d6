from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(Base):
    """Realtime beta server event response MCP call arguments delta."""

    event_id: str
    type: Literal['response.mcp_call_arguments.delta']
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None
    _tags = {'type': 'response.mcp_call_arguments.delta'}

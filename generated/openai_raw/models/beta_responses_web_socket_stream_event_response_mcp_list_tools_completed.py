from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Base):
    """Beta responses web socket stream event response mcp list tools completed."""

    agent: BetaAgentTag | None = None
    type: Literal['response.mcp_list_tools.completed']
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.mcp_list_tools.completed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseMcpCallInProgress(Base):
    """Beta responses server event response mcp call in progress."""

    agent: BetaAgentTag | None = None
    type: Literal['response.mcp_call.in_progress']
    sequence_number: int
    output_index: int
    item_id: str
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.mcp_call.in_progress'}

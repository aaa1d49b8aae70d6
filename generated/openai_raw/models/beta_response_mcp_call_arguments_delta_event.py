from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseMCPCallArgumentsDeltaEvent(Base):
    """Beta response MCP call arguments delta event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.mcp_call_arguments.delta']
    output_index: int
    item_id: str
    delta: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.mcp_call_arguments.delta'}

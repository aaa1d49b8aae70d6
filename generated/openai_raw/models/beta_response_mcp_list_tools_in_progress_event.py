from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseMCPListToolsInProgressEvent(Base):
    """Beta response MCP list tools in progress event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.mcp_list_tools.in_progress']
    item_id: str
    output_index: int
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.mcp_list_tools.in_progress'}

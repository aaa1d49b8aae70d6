from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseMCPCallFailedEvent(Base):
    """The event `response.mcp_call.failed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.mcp_call.failed']
    """The kind of event: always `response.mcp_call.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.mcp_call.failed'}

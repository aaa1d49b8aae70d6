from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseMcpListToolsFailed(Base):
    """The event `response.mcp_list_tools.failed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.mcp_list_tools.failed']
    """The kind of event: always `response.mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.mcp_list_tools.failed'}

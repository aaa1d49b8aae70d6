from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCustomToolCallInputDoneEvent(Base):
    """The event `response.custom_tool_call_input.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.custom_tool_call_input.done']
    """The kind of event: always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    input: str
    """The whole input of the tool."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.custom_tool_call_input.done'}

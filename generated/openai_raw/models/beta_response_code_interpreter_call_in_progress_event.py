from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCodeInterpreterCallInProgressEvent(Base):
    """The event `response.code_interpreter_call.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.code_interpreter_call.in_progress']
    """The kind of event: always `response.code_interpreter_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.code_interpreter_call.in_progress'}

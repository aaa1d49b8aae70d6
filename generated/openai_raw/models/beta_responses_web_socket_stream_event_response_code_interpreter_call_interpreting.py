from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(Base):
    """The event `response.code_interpreter_call.interpreting`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.code_interpreter_call.interpreting']
    """The kind of event: always `response.code_interpreter_call.interpreting`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.code_interpreter_call.interpreting'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response_log_prob import BetaResponseLogProb


@model
class BetaResponsesWebSocketStreamEventResponseOutputTextDone(Base):
    """The event `response.output_text.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.output_text.done']
    """The kind of event: always `response.output_text.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The whole text."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; None unless they were asked for."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag', 'logprobs': ['BetaResponseLogProb']}
    _tags = {'type': 'response.output_text.done'}

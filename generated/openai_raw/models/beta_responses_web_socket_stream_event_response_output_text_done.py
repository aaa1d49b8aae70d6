from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response_log_prob import BetaResponseLogProb


@model
class BetaResponsesWebSocketStreamEventResponseOutputTextDone(Base):
    """Beta responses web socket stream event response output text done."""

    agent: BetaAgentTag | None = None
    type: Literal['response.output_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'logprobs': ['BetaResponseLogProb']}
    _tags = {'type': 'response.output_text.done'}

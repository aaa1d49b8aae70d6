from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response_log_prob import BetaResponseLogProb


@model
class BetaResponseTextDeltaEvent(Base):
    """Beta response text delta event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.output_text.delta']
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]

    _nested = {'agent': 'BetaAgentTag', 'logprobs': ['BetaResponseLogProb']}
    _tags = {'type': 'response.output_text.delta'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(Base):
    """Beta responses web socket stream event response reasoning summary text delta."""

    agent: BetaAgentTag | None = None
    type: Literal['response.reasoning_summary_text.delta']
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.reasoning_summary_text.delta'}

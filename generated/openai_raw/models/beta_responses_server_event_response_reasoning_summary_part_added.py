from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_responses_server_event_response_reasoning_summary_part_added_part import BetaResponsesServerEventResponseReasoningSummaryPartAddedPart


@model
class BetaResponsesServerEventResponseReasoningSummaryPartAdded(Base):
    """Beta responses server event response reasoning summary part added."""

    agent: BetaAgentTag | None = None
    type: Literal['response.reasoning_summary_part.added']
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaResponsesServerEventResponseReasoningSummaryPartAddedPart'}
    _tags = {'type': 'response.reasoning_summary_part.added'}

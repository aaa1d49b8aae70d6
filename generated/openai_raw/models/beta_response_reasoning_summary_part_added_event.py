from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response_reasoning_summary_part_added_event_part import BetaResponseReasoningSummaryPartAddedEventPart


@model
class BetaResponseReasoningSummaryPartAddedEvent(Base):
    """Beta response reasoning summary part added event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.reasoning_summary_part.added']
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartAddedEventPart

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaResponseReasoningSummaryPartAddedEventPart'}
    _tags = {'type': 'response.reasoning_summary_part.added'}

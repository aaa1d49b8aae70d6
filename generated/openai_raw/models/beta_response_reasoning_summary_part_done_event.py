from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response_reasoning_summary_part_done_event_part import BetaResponseReasoningSummaryPartDoneEventPart


@model
class BetaResponseReasoningSummaryPartDoneEvent(Base):
    """Beta response reasoning summary part done event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.reasoning_summary_part.done']
    item_id: str
    output_index: int
    summary_index: int
    status: Literal['incomplete'] | None = absent
    sequence_number: int
    part: BetaResponseReasoningSummaryPartDoneEventPart

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaResponseReasoningSummaryPartDoneEventPart'}
    _tags = {'type': 'response.reasoning_summary_part.done', 'status': 'incomplete'}

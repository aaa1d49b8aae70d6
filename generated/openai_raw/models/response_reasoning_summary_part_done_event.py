from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_reasoning_summary_part_done_event_part import ResponseReasoningSummaryPartDoneEventPart


@model
class ResponseReasoningSummaryPartDoneEvent(Base):
    """Response reasoning summary part done event."""

    type: Literal['response.reasoning_summary_part.done']
    item_id: str
    output_index: int
    summary_index: int
    status: Literal['incomplete'] | None = absent
    sequence_number: int
    part: ResponseReasoningSummaryPartDoneEventPart

    _nested = {'part': 'ResponseReasoningSummaryPartDoneEventPart'}
    _tags = {'type': 'response.reasoning_summary_part.done', 'status': 'incomplete'}

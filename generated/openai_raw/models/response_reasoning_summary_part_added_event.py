from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_reasoning_summary_part_added_event_part import ResponseReasoningSummaryPartAddedEventPart


@model
class ResponseReasoningSummaryPartAddedEvent(Base):
    """Response reasoning summary part added event."""

    type: Literal['response.reasoning_summary_part.added']
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponseReasoningSummaryPartAddedEventPart

    _nested = {'part': 'ResponseReasoningSummaryPartAddedEventPart'}
    _tags = {'type': 'response.reasoning_summary_part.added'}

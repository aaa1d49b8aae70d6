from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.responses_server_event_response_reasoning_summary_part_added_part import ResponsesServerEventResponseReasoningSummaryPartAddedPart


@model
class ResponsesServerEventResponseReasoningSummaryPartAdded(Base):
    """Responses server event response reasoning summary part added."""

    type: Literal['response.reasoning_summary_part.added']
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: str | None = absent

    _nested = {'part': 'ResponsesServerEventResponseReasoningSummaryPartAddedPart'}
    _tags = {'type': 'response.reasoning_summary_part.added'}

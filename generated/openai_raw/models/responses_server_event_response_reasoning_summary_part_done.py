from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.responses_server_event_response_reasoning_summary_part_done_part import ResponsesServerEventResponseReasoningSummaryPartDonePart


@model
class ResponsesServerEventResponseReasoningSummaryPartDone(Base):
    """Responses server event response reasoning summary part done."""

    type: Literal['response.reasoning_summary_part.done']
    item_id: str
    output_index: int
    summary_index: int
    status: Literal['incomplete'] | None = absent
    sequence_number: int
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    stream_id: str | None = absent

    _nested = {'part': 'ResponsesServerEventResponseReasoningSummaryPartDonePart'}
    _tags = {'type': 'response.reasoning_summary_part.done', 'status': 'incomplete'}

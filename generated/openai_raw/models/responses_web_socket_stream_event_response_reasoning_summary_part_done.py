from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.responses_web_socket_stream_event_response_reasoning_summary_part_done_part import ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(Base):
    """Responses web socket stream event response reasoning summary part done."""

    type: Literal['response.reasoning_summary_part.done']
    item_id: str
    output_index: int
    summary_index: int
    status: Literal['incomplete'] | None = absent
    sequence_number: int
    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    stream_id: str | None = absent

    _nested = {'part': 'ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart'}
    _tags = {'type': 'response.reasoning_summary_part.done', 'status': 'incomplete'}

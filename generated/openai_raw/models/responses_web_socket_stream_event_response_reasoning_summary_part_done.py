from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.responses_web_socket_stream_event_response_reasoning_summary_part_done_part import ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(Base):
    """The event `response.reasoning_summary_part.done`."""

    type: Literal['response.reasoning_summary_part.done']
    """The kind of event: always `response.reasoning_summary_part.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    status: Literal['incomplete'] | None = absent
    """State of the reasoning summary part done. Always `incomplete`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """A part of the summary, whole."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'part': 'ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart'}
    _tags = {'type': 'response.reasoning_summary_part.done', 'status': 'incomplete'}

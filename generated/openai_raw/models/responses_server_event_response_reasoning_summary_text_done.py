from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(Base):
    """The event `response.reasoning_summary_text.done`."""

    type: Literal['response.reasoning_summary_text.done']
    """The kind of event: always `response.reasoning_summary_text.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    text: str
    """The whole text."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""
    _tags = {'type': 'response.reasoning_summary_text.done'}

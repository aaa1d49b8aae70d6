from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(Base):
    """Responses server event response reasoning summary text done."""

    type: Literal['response.reasoning_summary_text.done']
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.reasoning_summary_text.done'}

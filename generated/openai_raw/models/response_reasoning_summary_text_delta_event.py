from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseReasoningSummaryTextDeltaEvent(Base):
    """Response reasoning summary text delta event."""

    type: Literal['response.reasoning_summary_text.delta']
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    _tags = {'type': 'response.reasoning_summary_text.delta'}

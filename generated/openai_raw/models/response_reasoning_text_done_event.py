from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseReasoningTextDoneEvent(Base):
    """Response reasoning text done event."""

    type: Literal['response.reasoning_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    _tags = {'type': 'response.reasoning_text.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseReasoningTextDeltaEvent(Base):
    """Response reasoning text delta event."""

    type: Literal['response.reasoning_text.delta']
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    _tags = {'type': 'response.reasoning_text.delta'}

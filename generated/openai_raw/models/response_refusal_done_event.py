from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseRefusalDoneEvent(Base):
    """Response refusal done event."""

    type: Literal['response.refusal.done']
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    _tags = {'type': 'response.refusal.done'}

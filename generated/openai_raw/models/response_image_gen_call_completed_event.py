from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseImageGenCallCompletedEvent(Base):
    """Response image gen call completed event."""

    type: Literal['response.image_generation_call.completed']
    output_index: int
    sequence_number: int
    item_id: str
    _tags = {'type': 'response.image_generation_call.completed'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseImageGenCallInProgressEvent(Base):
    """Response image gen call in progress event."""

    type: Literal['response.image_generation_call.in_progress']
    output_index: int
    item_id: str
    sequence_number: int
    _tags = {'type': 'response.image_generation_call.in_progress'}

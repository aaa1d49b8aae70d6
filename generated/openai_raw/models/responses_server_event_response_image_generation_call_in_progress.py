from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseImageGenerationCallInProgress(Base):
    """Responses server event response image generation call in progress."""

    type: Literal['response.image_generation_call.in_progress']
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.image_generation_call.in_progress'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(Base):
    """Responses web socket stream event response image generation call completed."""

    type: Literal['response.image_generation_call.completed']
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = absent
    _tags = {'type': 'response.image_generation_call.completed'}

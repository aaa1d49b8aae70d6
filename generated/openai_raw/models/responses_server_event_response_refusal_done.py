from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseRefusalDone(Base):
    """Responses server event response refusal done."""

    type: Literal['response.refusal.done']
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.refusal.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventResponseTextDone(Base):
    """Realtime server event response text done."""

    event_id: str
    type: Literal['response.output_text.done']
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str
    _tags = {'type': 'response.output_text.done'}

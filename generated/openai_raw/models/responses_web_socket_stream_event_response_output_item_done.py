from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import OutputItem


@model
class ResponsesWebSocketStreamEventResponseOutputItemDone(Base):
    """Responses web socket stream event response output item done."""

    type: Literal['response.output_item.done']
    output_index: int
    sequence_number: int
    item: OutputItem
    stream_id: str | None = absent

    _nested = {'item': 'OutputItem'}
    _tags = {'type': 'response.output_item.done'}

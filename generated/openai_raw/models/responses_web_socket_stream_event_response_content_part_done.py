from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import OutputContent


@model
class ResponsesWebSocketStreamEventResponseContentPartDone(Base):
    """Responses web socket stream event response content part done."""

    type: Literal['response.content_part.done']
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent
    stream_id: str | None = absent

    _nested = {'part': 'OutputContent'}
    _tags = {'type': 'response.content_part.done'}

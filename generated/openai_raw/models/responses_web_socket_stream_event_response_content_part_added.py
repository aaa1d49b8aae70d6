from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import OutputContent


@model
class ResponsesWebSocketStreamEventResponseContentPartAdded(Base):
    """Responses web socket stream event response content part added."""

    type: Literal['response.content_part.added']
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'part': 'OutputContent'}
    _tags = {'type': 'response.content_part.added'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(Base):
    """Responses web socket stream event response function call arguments done."""

    type: Literal['response.function_call_arguments.done']
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
    stream_id: str | None = absent
    _tags = {'type': 'response.function_call_arguments.done'}

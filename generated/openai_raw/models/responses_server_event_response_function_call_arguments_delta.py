from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseFunctionCallArgumentsDelta(Base):
    """Responses server event response function call arguments delta."""

    type: Literal['response.function_call_arguments.delta']
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = absent
    _tags = {'type': 'response.function_call_arguments.delta'}

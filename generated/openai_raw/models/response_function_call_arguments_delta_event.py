from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFunctionCallArgumentsDeltaEvent(Base):
    """Response function call arguments delta event."""

    type: Literal['response.function_call_arguments.delta']
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    _tags = {'type': 'response.function_call_arguments.delta'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFunctionCallArgumentsDoneEvent(Base):
    """Response function call arguments done event."""

    type: Literal['response.function_call_arguments.done']
    item_id: str
    name: str | None = absent
    output_index: int
    sequence_number: int
    arguments: str
    _tags = {'type': 'response.function_call_arguments.done'}

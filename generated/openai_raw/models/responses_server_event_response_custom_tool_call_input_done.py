from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseCustomToolCallInputDone(Base):
    """Responses server event response custom tool call input done."""

    type: Literal['response.custom_tool_call_input.done']
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = absent
    _tags = {'type': 'response.custom_tool_call_input.done'}

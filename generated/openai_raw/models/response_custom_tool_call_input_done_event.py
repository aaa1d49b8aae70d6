from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCustomToolCallInputDoneEvent(Base):
    """Response custom tool call input done event."""

    type: Literal['response.custom_tool_call_input.done']
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    _tags = {'type': 'response.custom_tool_call_input.done'}

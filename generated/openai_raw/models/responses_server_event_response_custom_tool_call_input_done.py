from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseCustomToolCallInputDone(Base):
    """The event `response.custom_tool_call_input.done`."""

    type: Literal['response.custom_tool_call_input.done']
    """The kind of event: always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    input: str
    """The whole input of the tool."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""
    _tags = {'type': 'response.custom_tool_call_input.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Base):
    """The event `response.code_interpreter_call_code.done`."""

    type: Literal['response.code_interpreter_call_code.done']
    """The kind of event: always `response.code_interpreter_call_code.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    code: str
    """The whole code."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""
    _tags = {'type': 'response.code_interpreter_call_code.done'}

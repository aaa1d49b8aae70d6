from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(Base):
    """Responses server event response code interpreter call code delta."""

    type: Literal['response.code_interpreter_call_code.delta']
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.code_interpreter_call_code.delta'}

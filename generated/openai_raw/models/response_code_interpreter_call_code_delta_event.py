from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCodeInterpreterCallCodeDeltaEvent(Base):
    """Response code interpreter call code delta event."""

    type: Literal['response.code_interpreter_call_code.delta']
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    _tags = {'type': 'response.code_interpreter_call_code.delta'}

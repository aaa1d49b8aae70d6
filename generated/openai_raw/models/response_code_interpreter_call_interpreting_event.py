from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCodeInterpreterCallInterpretingEvent(Base):
    """Response code interpreter call interpreting event."""

    type: Literal['response.code_interpreter_call.interpreting']
    output_index: int
    item_id: str
    sequence_number: int
    _tags = {'type': 'response.code_interpreter_call.interpreting'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCodeInterpreterCallInProgressEvent(Base):
    """Response code interpreter call in progress event."""

    type: Literal['response.code_interpreter_call.in_progress']
    output_index: int
    item_id: str
    sequence_number: int
    _tags = {'type': 'response.code_interpreter_call.in_progress'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent


@model
class ResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Base):
    """Responses web socket stream event response shell call output content done."""

    type: Literal['response.shell_call_output_content.done']
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]
    stream_id: str | None = absent

    _nested = {'output': ['FunctionShellCallOutputContent']}
    _tags = {'type': 'response.shell_call_output_content.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent


@model
class ResponseShellCallOutputContentDoneStreamingEvent(Base):
    """The event `response.shell_call_output_content.done`."""

    type: Literal['response.shell_call_output_content.done']
    """The kind of event: always `response.shell_call_output_content.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    output: list[FunctionShellCallOutputContent]
    """All that the commands wrote, and how each ended."""

    _nested = {'output': ['FunctionShellCallOutputContent']}
    _tags = {'type': 'response.shell_call_output_content.done'}

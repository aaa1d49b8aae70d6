from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseShellCallCommandDoneStreamingEvent(Base):
    """The event `response.shell_call_command.done`."""

    type: Literal['response.shell_call_command.done']
    """The kind of event: always `response.shell_call_command.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The whole command."""
    _tags = {'type': 'response.shell_call_command.done'}

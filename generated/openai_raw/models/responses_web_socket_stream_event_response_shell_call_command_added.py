from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseShellCallCommandAdded(Base):
    """The event `response.shell_call_command.added`."""

    type: Literal['response.shell_call_command.added']
    """The kind of event: always `response.shell_call_command.added`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The command so far; empty at first."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""
    _tags = {'type': 'response.shell_call_command.added'}

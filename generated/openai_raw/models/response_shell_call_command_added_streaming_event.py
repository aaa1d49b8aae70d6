from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseShellCallCommandAddedStreamingEvent(Base):
    """Response shell call command added streaming event."""

    type: Literal['response.shell_call_command.added']
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    _tags = {'type': 'response.shell_call_command.added'}

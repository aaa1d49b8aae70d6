from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseShellCallCommandDone(Base):
    """Responses web socket stream event response shell call command done."""

    type: Literal['response.shell_call_command.done']
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = absent
    _tags = {'type': 'response.shell_call_command.done'}

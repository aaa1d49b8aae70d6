from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseShellCallCommandDeltaStreamingEvent(Base):
    """Response shell call command delta streaming event."""

    type: Literal['response.shell_call_command.delta']
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = absent
    _tags = {'type': 'response.shell_call_command.delta'}

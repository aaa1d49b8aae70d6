from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseShellCallCommandDone(Base):
    """The event `response.shell_call_command.done`."""

    type: Literal['response.shell_call_command.done']
    """The kind of event: always `response.shell_call_command.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The whole command."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.shell_call_command.done'}

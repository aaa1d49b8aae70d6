from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseShellCallCommandDeltaStreamingEvent(Base):
    """The event `response.shell_call_command.delta`."""

    type: Literal['response.shell_call_command.delta']
    """The kind of event: always `response.shell_call_command.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    obfuscation: str | None = absent
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.shell_call_command.delta'}

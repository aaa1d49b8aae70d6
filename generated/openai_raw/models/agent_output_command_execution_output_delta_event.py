from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentOutputCommandExecutionOutputDeltaEvent(Base):
    """The event `agent.output.command_execution_output.delta`."""

    delta: str
    """The next piece of text, to be appended to those before."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal['agent.output.command_execution_output.delta']
    """Which kind it is. Always `agent.output.command_execution_output.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""
    _tags = {'type': 'agent.output.command_execution_output.delta'}

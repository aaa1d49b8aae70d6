from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_shell_call_output_delta import BetaShellCallOutputDelta


@model
class BetaResponseShellCallOutputContentDeltaStreamingEvent(Base):
    """The event `response.shell_call_output_content.delta`."""

    type: Literal['response.shell_call_output_content.delta']
    """The kind of event: always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: BetaShellCallOutputDelta
    """What has changed since the event before."""

    _nested = {'agent': 'BetaAgentTag', 'delta': 'BetaShellCallOutputDelta'}
    _tags = {'type': 'response.shell_call_output_content.delta'}

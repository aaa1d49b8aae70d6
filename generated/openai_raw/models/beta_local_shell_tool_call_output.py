from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_local_shell_tool_call_output_status import BetaLocalShellToolCallOutputStatus, BetaLocalShellToolCallOutputStatusInput

    class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        """The agent that something comes from."""
        type: Required[Literal['local_shell_call_output']]
        """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
        id: Required[str]
        """Id of the shell tool call output."""
        output: Required[str]
        """What the command gave, as JSON text."""
        status: BetaLocalShellToolCallOutputStatusInput | None
        """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaLocalShellToolCallOutput(Base):
    """Output of a shell command."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['local_shell_call_output']
    """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
    id: str
    """Id of the shell tool call output."""
    output: str
    """What the command gave, as JSON text."""
    status: BetaLocalShellToolCallOutputStatus | None = None
    """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'local_shell_call_output'}

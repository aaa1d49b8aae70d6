from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_local_shell_exec_action import BetaLocalShellExecAction, BetaLocalShellExecActionDict
    from ..models.beta_local_shell_tool_call_status import BetaLocalShellToolCallStatus, BetaLocalShellToolCallStatusInput

    class BetaLocalShellToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        """The agent that something comes from."""
        type: Required[Literal['local_shell_call']]
        """Tells this object from others that can stand in its place: always `local_shell_call`."""
        id: Required[str]
        """Id of the local shell tool call."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        action: Required[BetaLocalShellExecAction | BetaLocalShellExecActionDict]
        """The command and how to run it."""
        status: Required[BetaLocalShellToolCallStatusInput]
        """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaLocalShellToolCall(Base):
    """A shell command that your program should run."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['local_shell_call']
    """Tells this object from others that can stand in its place: always `local_shell_call`."""
    id: str
    """Id of the local shell tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: BetaLocalShellExecAction
    """The command and how to run it."""
    status: BetaLocalShellToolCallStatus
    """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTag', 'action': 'BetaLocalShellExecAction'}
    _tags = {'type': 'local_shell_call'}

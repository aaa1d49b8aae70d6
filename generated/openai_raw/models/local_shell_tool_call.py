from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.local_shell_exec_action import LocalShellExecAction, LocalShellExecActionDict
    from ..models.local_shell_tool_call_status import LocalShellToolCallStatus, LocalShellToolCallStatusInput

    class LocalShellToolCallDict(TypedDict, total=False):
        type: Required[Literal['local_shell_call']]
        """Tells this object from others that can stand in its place: always `local_shell_call`."""
        id: Required[str]
        """Id of the local shell tool call."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        action: Required[LocalShellExecAction | LocalShellExecActionDict]
        """The command and how to run it."""
        status: Required[LocalShellToolCallStatusInput]
        """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""


@model
class LocalShellToolCall(Base):
    """A shell command that your program should run."""

    type: Literal['local_shell_call']
    """Tells this object from others that can stand in its place: always `local_shell_call`."""
    id: str
    """Id of the local shell tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: LocalShellExecAction
    """The command and how to run it."""
    status: LocalShellToolCallStatus
    """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'action': 'LocalShellExecAction'}
    _tags = {'type': 'local_shell_call'}

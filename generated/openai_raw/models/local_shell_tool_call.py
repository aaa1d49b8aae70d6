from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.local_shell_exec_action import LocalShellExecAction, LocalShellExecActionDict
    from ..models.local_shell_tool_call_status import LocalShellToolCallStatus, LocalShellToolCallStatusInput

    class LocalShellToolCallDict(TypedDict, total=False):
        type: Required[Literal['local_shell_call']]
        id: Required[str]
        call_id: Required[str]
        action: Required[LocalShellExecAction | LocalShellExecActionDict]
        status: Required[LocalShellToolCallStatusInput]


@model
class LocalShellToolCall(Base):
    """Local shell tool call."""

    type: Literal['local_shell_call']
    id: str
    call_id: str
    action: LocalShellExecAction
    status: LocalShellToolCallStatus

    _nested = {'action': 'LocalShellExecAction'}
    _tags = {'type': 'local_shell_call'}

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
        type: Required[Literal['local_shell_call']]
        id: Required[str]
        call_id: Required[str]
        action: Required[BetaLocalShellExecAction | BetaLocalShellExecActionDict]
        status: Required[BetaLocalShellToolCallStatusInput]


@model
class BetaLocalShellToolCall(Base):
    """Beta local shell tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['local_shell_call']
    id: str
    call_id: str
    action: BetaLocalShellExecAction
    status: BetaLocalShellToolCallStatus

    _nested = {'agent': 'BetaAgentTag', 'action': 'BetaLocalShellExecAction'}
    _tags = {'type': 'local_shell_call'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_local_shell_tool_call_output_status import BetaLocalShellToolCallOutputStatus, BetaLocalShellToolCallOutputStatusInput

    class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['local_shell_call_output']]
        id: Required[str]
        output: Required[str]
        status: BetaLocalShellToolCallOutputStatusInput | None


@model
class BetaLocalShellToolCallOutput(Base):
    """Beta local shell tool call output."""

    agent: BetaAgentTag | None = None
    type: Literal['local_shell_call_output']
    id: str
    output: str
    status: BetaLocalShellToolCallOutputStatus | None = None

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'local_shell_call_output'}

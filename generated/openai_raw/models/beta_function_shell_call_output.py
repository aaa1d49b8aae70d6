from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from ..models.beta_function_shell_call_output_status_enum import BetaFunctionShellCallOutputStatusEnum
    from ..unions import BetaToolCallCaller


@model
class BetaFunctionShellCallOutput(Base):
    """Beta function shell call output."""

    agent: BetaAgentTag | None = absent
    type: Literal['shell_call_output']
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: BetaFunctionShellCallOutputStatusEnum
    output: list[BetaFunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'}), 'output': ['BetaFunctionShellCallOutputContent']}
    _tags = {'type': 'shell_call_output'}

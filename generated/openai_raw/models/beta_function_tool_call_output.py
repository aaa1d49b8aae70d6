from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_tool_call_output_status import BetaFunctionToolCallOutputStatus
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaToolCallCallerParam


@model
class BetaFunctionToolCallOutput(Base):
    """Beta function tool call output."""

    agent: BetaAgentTag | None = None
    id: str | None = absent
    type: Literal['function_call_output']
    call_id: str | None = absent
    name: str | None = absent
    namespace: str | None = absent
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionToolCallOutputStatus | None = absent
    created_by: str | None = None

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'output': ['BetaFunctionAndCustomToolCallOutput']}
    _tags = {'type': 'function_call_output'}

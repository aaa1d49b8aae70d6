from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaToolCallCallerParam


@model
class BetaCustomToolCallOutputResource(Base):
    """Beta custom tool call output resource."""

    agent: BetaAgentTag | None = None
    type: Literal['custom_tool_call_output']
    id: str
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'output': ['BetaFunctionAndCustomToolCallOutput']}
    _tags = {'type': 'custom_tool_call_output'}

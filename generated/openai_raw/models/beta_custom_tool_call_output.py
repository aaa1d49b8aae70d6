from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_custom_tool_call_output_status import BetaCustomToolCallOutputStatus, BetaCustomToolCallOutputStatusInput
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaFunctionAndCustomToolCallOutputInput, BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaCustomToolCallOutputDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['custom_tool_call_output']]
        id: str
        call_id: Required[str]
        caller: BetaToolCallCallerParamInput | None
        output: Required[str | Sequence[BetaFunctionAndCustomToolCallOutputInput]]
        status: BetaCustomToolCallOutputStatusInput
        created_by: str | None


@model
class BetaCustomToolCallOutput(Base):
    """Beta custom tool call output."""

    agent: BetaAgentTag | None = None
    type: Literal['custom_tool_call_output']
    id: str | None = absent
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaCustomToolCallOutputStatus | None = absent
    created_by: str | None = None

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'output': ['BetaFunctionAndCustomToolCallOutput']}
    _tags = {'type': 'custom_tool_call_output'}

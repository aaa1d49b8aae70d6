from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus, BetaFunctionCallItemStatusInput
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType, BetaToolSearchExecutionTypeInput
    from ..unions import BetaTool, BetaToolInput

    class BetaToolSearchOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        call_id: str | None
        type: Required[Literal['tool_search_output']]
        execution: BetaToolSearchExecutionTypeInput
        tools: Required[Sequence[BetaToolInput]]
        status: BetaFunctionCallItemStatusInput | None


@model
class BetaToolSearchOutputItemParam(Base):
    """Beta tool search output item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal['tool_search_output']
    execution: BetaToolSearchExecutionType | None = absent
    tools: list[BetaTool]
    status: BetaFunctionCallItemStatus | None = None

    _nested = {'agent': 'BetaAgentTagParam', 'tools': ['BetaTool']}
    _tags = {'type': 'tool_search_output'}

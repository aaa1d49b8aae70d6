from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus, BetaFunctionCallItemStatusInput
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType, BetaToolSearchExecutionTypeInput
    from ..unions import BetaEmptyModelParam, BetaEmptyModelParamInput

    class BetaToolSearchCallItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        call_id: str | None
        type: Required[Literal['tool_search_call']]
        execution: BetaToolSearchExecutionTypeInput
        arguments: Required[BetaEmptyModelParamInput]
        status: BetaFunctionCallItemStatusInput | None


@model
class BetaToolSearchCallItemParam(Base):
    """Beta tool search call item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal['tool_search_call']
    execution: BetaToolSearchExecutionType | None = absent
    arguments: BetaEmptyModelParam
    status: BetaFunctionCallItemStatus | None = None

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'tool_search_call'}

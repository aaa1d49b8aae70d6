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
        """The agent that something comes from."""
        id: str | None
        """Id of the tool search call."""
        call_id: str | None
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['tool_search_call']]
        """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
        `tool_search_call`."""
        execution: BetaToolSearchExecutionTypeInput
        """Who searches: OpenAI (`server`), or your program (`client`)."""
        arguments: Required[BetaEmptyModelParamInput]
        """What to search for."""
        status: BetaFunctionCallItemStatusInput | None
        """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaToolSearchCallItemParam(Base):
    """The model looks for tools that are not in its context."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the tool search call."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['tool_search_call']
    """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
    `tool_search_call`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: BetaEmptyModelParam
    """What to search for."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'tool_search_call'}

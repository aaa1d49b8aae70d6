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
        """The agent that something comes from."""
        id: str | None
        """Id of the tool search output."""
        call_id: str | None
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['tool_search_output']]
        """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
        `tool_search_output`."""
        execution: BetaToolSearchExecutionTypeInput
        """Who searches: OpenAI (`server`), or your program (`client`)."""
        tools: Required[Sequence[BetaToolInput]]
        """The tools that the model may call."""
        status: BetaFunctionCallItemStatusInput | None
        """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaToolSearchOutputItemParam(Base):
    """Tools that a search found; the model may call them from here on."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the tool search output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['tool_search_output']
    """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
    `tool_search_output`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: list[BetaTool]
    """The tools that the model may call."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTagParam', 'tools': ['BetaTool']}
    _tags = {'type': 'tool_search_output'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from ..unions import BetaTool


@model
class BetaToolSearchOutput(Base):
    """Beta tool search output."""

    agent: BetaAgentTag | None = absent
    type: Literal['tool_search_output']
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    tools: list[BetaTool]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'tools': ['BetaTool']}
    _tags = {'type': 'tool_search_output'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_call_status import BetaFunctionCallStatus
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType


@model
class BetaToolSearchCall(Base):
    """Beta tool search call."""

    agent: BetaAgentTag | None = absent
    type: Literal['tool_search_call']
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    arguments: Any
    status: BetaFunctionCallStatus
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'tool_search_call'}

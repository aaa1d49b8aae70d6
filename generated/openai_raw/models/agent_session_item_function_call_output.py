from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus
    from ..unions import AgentFunctionCallOutput


@model
class AgentSessionItemFunctionCallOutput(Base):
    """Agent session item function call output."""

    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['function_call_output']

    _nested = {'output': ['InputContent2']}
    _tags = {'type': 'function_call_output'}

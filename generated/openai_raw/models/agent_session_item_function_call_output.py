from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus
    from ..unions import AgentFunctionCallOutput


@model
class AgentSessionItemFunctionCallOutput(Base):
    """What a function of yours returned."""

    id: str
    """Id of the item function call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    error: str | None = None
    """What went wrong. Null if nothing did."""
    output: AgentFunctionCallOutput | None = None
    """What came back. Null while there is nothing yet."""
    status: AgentFunctionCallStatus
    """State of the item function call output. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['function_call_output']
    """Which kind it is. Always `function_call_output`."""

    _nested = {'output': ['InputContent2']}
    _tags = {'type': 'function_call_output'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentFunctionCallItem(Base):
    """Agent function call item."""

    id: str
    arguments: Any
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['function_call']
    _tags = {'type': 'function_call'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentCloseSubagentCallItem(Base):
    """Agent close subagent call item."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['close_subagent_call']
    _tags = {'type': 'close_subagent_call'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentInterruptSubagentCallItem(Base):
    """Agent interrupt subagent call item."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['interrupt_subagent_call']
    _tags = {'type': 'interrupt_subagent_call'}

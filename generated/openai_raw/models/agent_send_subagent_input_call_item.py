from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus
    from ..unions import AgentContent


@model
class AgentSendSubagentInputCallItem(Base):
    """Agent send subagent input call item."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['send_subagent_input_call']

    _nested = {'content': ['AgentContent']}
    _tags = {'type': 'send_subagent_input_call'}

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
    """Id of the send subagent input call, by which the API knows it."""
    content: list[AgentContent]
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """State of the send subagent input call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['send_subagent_input_call']
    """Tells this object from others that can stand in its place: always `send_subagent_input_call`."""

    _nested = {'content': ['AgentContent']}
    _tags = {'type': 'send_subagent_input_call'}

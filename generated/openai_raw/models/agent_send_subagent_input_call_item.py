from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus
    from ..unions import AgentContent


@model
class AgentSendSubagentInputCallItem(Base):
    """The agent sent input to a subagent."""

    id: str
    """Id of the send subagent input call, by which the API knows it."""
    content: list[AgentContent]
    """What it says, part by part."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """State of the send subagent input call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["send_subagent_input_call"]
    """Which kind it is. Always `send_subagent_input_call`."""

    _nested = {"content": ["AgentContent"]}
    _tags = {"type": "send_subagent_input_call"}

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
    """Unique id of the call."""
    content: list[AgentContent]
    """Content parts of the message."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["send_subagent_input_call"]
    """Discriminator: always `send_subagent_input_call`."""

    _nested = {"content": ["AgentContent"]}
    _tags = {"type": "send_subagent_input_call"}

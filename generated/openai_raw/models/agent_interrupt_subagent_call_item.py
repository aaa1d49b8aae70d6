from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentInterruptSubagentCallItem(Base):
    """The agent interrupted a subagent."""

    id: str
    """Unique id of the call."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["interrupt_subagent_call"]
    """Discriminator: always `interrupt_subagent_call`."""

    _tags = {"type": "interrupt_subagent_call"}

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentWaitForSubagentsCallItem(Base):
    """The agent waits for one or more subagents to finish."""

    id: str
    """Unique id of the call."""
    recipient_agent_ids: list[str]
    """Ids of the recipient agents."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["wait_for_subagents_call"]
    """Discriminator: always `wait_for_subagents_call`."""

    _tags = {"type": "wait_for_subagents_call"}

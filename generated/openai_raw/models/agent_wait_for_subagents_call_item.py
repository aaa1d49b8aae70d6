from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentWaitForSubagentsCallItem(Base):
    """The agent does nothing until subagents have finished."""

    id: str
    """Id of the wait for subagents call, by which the API knows it."""
    recipient_agent_ids: list[str]
    """Ids of the recipient agents."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """State of the wait for subagents call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["wait_for_subagents_call"]
    """Which kind it is. Always `wait_for_subagents_call`."""

    _tags = {"type": "wait_for_subagents_call"}

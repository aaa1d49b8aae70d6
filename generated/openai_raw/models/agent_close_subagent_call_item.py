from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentCloseSubagentCallItem(Base):
    """The agent ended a subagent."""

    id: str
    """Id of the agent close subagent call, by which the API knows it."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """State of the agent close subagent call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["close_subagent_call"]
    """Which kind it is. Always `close_subagent_call`."""

    _tags = {"type": "close_subagent_call"}

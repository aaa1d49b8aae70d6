from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus
    from ..unions import AgentContent


@model
class AgentCreateSubagentCallItem(Base):
    """The agent started a subagent."""

    id: str
    """Id of the agent create subagent call, by which the API knows it."""
    agent_id: str
    """Id of the agent."""
    content: list[AgentContent]
    """What it says, part by part."""
    model: str | None = None
    """The model that was used."""
    reasoning_effort: str | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens."""
    status: AgentFunctionCallStatus
    """State of the agent create subagent call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["create_subagent_call"]
    """Which kind it is. Always `create_subagent_call`."""

    _nested = {"content": ["AgentContent"]}
    _tags = {"type": "create_subagent_call"}

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
    """Unique id of the call."""
    agent_id: str
    """Id of the agent."""
    content: list[AgentContent]
    """Content parts of the message."""
    model: str | None = None
    """Name of the model that was used."""
    reasoning_effort: str | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["create_subagent_call"]
    """Discriminator: always `create_subagent_call`."""

    _nested = {"content": ["AgentContent"]}
    _tags = {"type": "create_subagent_call"}

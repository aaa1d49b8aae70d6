"""`Subagent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentContent


@model
class Subagent(Base):
    """An agent that another agent started for a part of its work."""

    id: str
    """Id of the agent session subagent."""
    closed_at: int | None = None
    """When the agent session subagent was closed, in Unix seconds; None if that has not happened."""
    instructions: list[AgentContent] | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    name: str | None = None
    """Name of the agent session subagent."""
    object: Literal["agent.session.subagent"]
    """The kind of object: always `agent.session.subagent`."""
    opened_at: int
    """When it was started, in Unix seconds."""
    parent_agent_id: str
    """Id of the parent agent."""
    session_id: str
    """Id of the session."""
    status: SubagentStatus
    """State of the agent session subagent. Values: `active`, `closed`."""

    _nested = {"instructions": ["AgentContent"]}
    _tags = {"object": "agent.session.subagent"}


SubagentStatusInput: TypeAlias = Literal["active", "closed"]
SubagentStatus: TypeAlias = SubagentStatusInput | str

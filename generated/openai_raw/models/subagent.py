"""`Subagent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentContent


@model
class Subagent(Base):
    """An agent started by another agent for part of its work."""

    id: str
    """Id of the session subagent."""
    closed_at: int | None = None
    """When the session subagent was closed, in Unix seconds; None if it has not."""
    instructions: list[AgentContent] | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    name: str | None = None
    """Name of the session subagent."""
    object: Literal["agent.session.subagent"]
    """Object type: always `agent.session.subagent`."""
    opened_at: int
    """When the subagent was created, in Unix seconds."""
    parent_agent_id: str
    """Id of the parent agent."""
    session_id: str
    """Id of the session."""
    status: SubagentStatus
    """Status of the session subagent. Values: `active`, `closed`."""

    _nested = {"instructions": ["AgentContent"]}
    _tags = {"object": "agent.session.subagent"}


SubagentStatusInput: TypeAlias = Literal["active", "closed"]
SubagentStatus: TypeAlias = SubagentStatusInput | str
"""Status of the session subagent."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AgentDeleted(Base):
    """Says that an agent was deleted."""

    id: str
    """Id of the agent."""
    deleted: bool
    """True once the agent is deleted."""
    object: Literal["agent.deleted"]
    """The kind of object: always `agent.deleted`."""

    _tags = {"object": "agent.deleted"}

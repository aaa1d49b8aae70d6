from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AgentDeleted(Base):
    """Confirms that an agent was deleted."""

    id: str
    """Id of the agent."""
    deleted: bool
    """True if the agent has been deleted."""
    object: Literal["agent.deleted"]
    """Object type: always `agent.deleted`."""

    _tags = {"object": "agent.deleted"}

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AgentSessionDeleted(Base):
    """Says that an agent session was deleted."""

    id: str
    """Id of the agent session."""
    deleted: bool
    """True once the agent session is deleted."""
    object: Literal["agent.session.deleted"]
    """The kind of object: always `agent.session.deleted`."""

    _tags = {"object": "agent.session.deleted"}

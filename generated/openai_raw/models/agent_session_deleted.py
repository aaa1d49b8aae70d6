from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AgentSessionDeleted(Base):
    """Confirms that a session was deleted."""

    id: str
    """Id of the session."""
    deleted: bool
    """True if the session has been deleted."""
    object: Literal["agent.session.deleted"]
    """Object type: always `agent.session.deleted`."""

    _tags = {"object": "agent.session.deleted"}

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SessionArtifact(Base):
    """A file produced by the agent."""

    id: str
    """Id of the session artifact."""
    created_at: int
    """When the session artifact was created, in Unix seconds."""
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.session.artifact"]
    """Object type: always `agent.session.artifact`."""
    path: str
    """Path of the file in the environment."""
    session_id: str
    """Id of the session."""
    size_bytes: int
    """Size of the session artifact in bytes."""
    turn_id: str
    """Id of the turn."""

    _tags = {"object": "agent.session.artifact"}

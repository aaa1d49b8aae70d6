from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SessionArtifact(Base):
    """A file that an agent made for you."""

    id: str
    """Id of the agent session artifact."""
    created_at: int
    """When the agent session artifact was created, in Unix seconds."""
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.session.artifact"]
    """The kind of object: always `agent.session.artifact`."""
    path: str
    """Where the file lies in the environment."""
    session_id: str
    """Id of the session."""
    size_bytes: int
    """Size of the agent session artifact in bytes."""
    turn_id: str
    """Id of the turn."""

    _tags = {"object": "agent.session.artifact"}

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class EnvironmentFile(Base):
    """A file, and where it lies in an environment."""

    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"]
    """The kind of object: always `agent.environment.file`."""
    path: str
    """Where the file lies in the environment."""
    size_bytes: int
    """Size of the agent environment file in bytes."""

    _tags = {"object": "agent.environment.file"}

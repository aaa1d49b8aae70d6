from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class EnvironmentFile(Base):
    """A file in an environment, with its path."""

    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"]
    """Object type: always `agent.environment.file`."""
    path: str
    """Path of the file in the environment."""
    size_bytes: int
    """Size of the environment file in bytes."""

    _tags = {"object": "agent.environment.file"}

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SessionArtifactDeleted(Base):
    """Says that an agent session artifact was deleted."""

    id: str
    """Id of the agent session artifact."""
    deleted: bool
    """True once the agent session artifact is deleted."""
    object: Literal["agent.session.artifact.deleted"]
    """The kind of object: always `agent.session.artifact.deleted`."""

    _tags = {"object": "agent.session.artifact.deleted"}

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SessionArtifactDeleted(Base):
    """Confirms that a session artifact was deleted."""

    id: str
    """Id of the session artifact."""
    deleted: bool
    """True if the session artifact has been deleted."""
    object: Literal["agent.session.artifact.deleted"]
    """Object type: always `agent.session.artifact.deleted`."""

    _tags = {"object": "agent.session.artifact.deleted"}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionArtifactDeleted(Base):
    """Says that an agent session artifact was deleted."""

    id: str
    """Id of the agent session artifact."""
    deleted: bool
    """True once the agent session artifact is deleted."""
    object: Literal['agent.session.artifact.deleted']
    """The kind of object: always `agent.session.artifact.deleted`."""
    _tags = {'object': 'agent.session.artifact.deleted'}

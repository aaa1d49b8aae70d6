from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionArtifactDeleted(Base):
    """Session artifact deleted."""

    id: str
    deleted: bool
    object: Literal['agent.session.artifact.deleted']
    _tags = {'object': 'agent.session.artifact.deleted'}

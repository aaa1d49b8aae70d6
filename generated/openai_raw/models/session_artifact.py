from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionArtifact(Base):
    """Session artifact."""

    id: str
    created_at: int
    environment_id: str
    object: Literal['agent.session.artifact']
    path: str
    session_id: str
    size_bytes: int
    turn_id: str
    _tags = {'object': 'agent.session.artifact'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_artifact import SessionArtifact


@model
class ListBetaAgentsSessionsArtifactsResponse(Base):
    """List beta agents sessions artifacts response."""

    data: list[SessionArtifact]
    has_more: bool | None = None

    _nested = {'data': ['SessionArtifact']}

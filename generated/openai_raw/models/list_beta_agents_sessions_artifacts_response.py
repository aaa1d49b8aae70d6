from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_artifact import SessionArtifact


@model
class ListBetaAgentsSessionsArtifactsResponse(Base):
    """A page of session artifacts."""

    data: list[SessionArtifact]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["SessionArtifact"]}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session import AgentSession


@model
class ListBetaAgentsSessionsResponse(Base):
    """A page of sessions."""

    data: list[AgentSession]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["AgentSession"]}

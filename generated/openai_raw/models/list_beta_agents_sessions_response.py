from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session import AgentSession


@model
class ListBetaAgentsSessionsResponse(Base):
    """A page of agent sessions."""

    data: list[AgentSession]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {"data": ["AgentSession"]}

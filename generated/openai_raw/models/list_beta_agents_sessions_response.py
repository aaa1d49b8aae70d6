from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session import AgentSession


@model
class ListBetaAgentsSessionsResponse(Base):
    """List beta agents sessions response."""

    data: list[AgentSession]
    has_more: bool | None = None

    _nested = {'data': ['AgentSession']}

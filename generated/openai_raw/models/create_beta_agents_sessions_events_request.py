from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionInput


@model
class CreateBetaAgentsSessionsEventsRequest(Base):
    """Create beta agents sessions events request."""

    events: list[AgentSessionInput]

    _nested = {'events': ['AgentSessionInput']}

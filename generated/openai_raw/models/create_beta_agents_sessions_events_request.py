from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionInput


@model
class CreateBetaAgentsSessionsEventsRequest(Base):
    """The body of `POST /agents/sessions/{session_id}/events`."""

    events: list[AgentSessionInput]
    """The inputs, in order."""

    _nested = {'events': ['AgentSessionInput']}

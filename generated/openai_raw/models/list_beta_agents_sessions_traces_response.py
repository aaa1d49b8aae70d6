"""`ListBetaAgentsSessionsTracesResponse`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class ListBetaAgentsSessionsTracesResponse(Base):
    """A page of agent session traces."""

    data: list[SessionTrace]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {"data": ["SessionTrace"]}


@model
class SessionTrace(Base):
    """What happened in a session, for debugging."""

    id: str
    """Id of the agent session trace."""
    created_at: int
    """When the agent session trace was created, in Unix seconds."""
    object: Literal["agent.session.trace"]
    """The kind of object: always `agent.session.trace`."""
    otlp: dict[str, Any]
    """The trace, as OpenTelemetry writes it in JSON."""
    session_id: str
    """Id of the session."""

    _tags = {"object": "agent.session.trace"}

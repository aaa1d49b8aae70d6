"""`ListBetaAgentsSessionsTracesResponse`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class ListBetaAgentsSessionsTracesResponse(Base):
    """A page of session traces."""

    data: list[SessionTrace]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["SessionTrace"]}


@model
class SessionTrace(Base):
    """A trace of a session, for debugging."""

    id: str
    """Id of the session trace."""
    created_at: int
    """When the session trace was created, in Unix seconds."""
    object: Literal["agent.session.trace"]
    """Object type: always `agent.session.trace`."""
    otlp: dict[str, Any]
    """The trace in OTLP JSON format."""
    session_id: str
    """Id of the session."""

    _tags = {"object": "agent.session.trace"}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class SessionTrace(Base):
    """What happened in a session, for debugging."""

    id: str
    """Id of the agent session trace."""
    created_at: int
    """When the agent session trace was created, in Unix seconds."""
    object: Literal['agent.session.trace']
    """The kind of object: always `agent.session.trace`."""
    otlp: dict[str, Any]
    """The trace, as OpenTelemetry writes it in JSON."""
    session_id: str
    """Id of the session."""
    _tags = {'object': 'agent.session.trace'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionEnvironmentResetEvent(Base):
    """The event `agent.session.environment.reset`."""

    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event, given by the server."""
    reset_count: int
    """How often the environment was reset."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal['agent.session.environment.reset']
    """Which kind it is. Always `agent.session.environment.reset`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""
    _tags = {'type': 'agent.session.environment.reset'}

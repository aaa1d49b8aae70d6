from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_environment_state import AgentSessionEnvironmentState


@model
class AgentSessionEnvironmentConnectedEvent(Base):
    """The event `agent.session.environment.connected`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal['agent.session.environment.connected']
    """Which kind it is. Always `agent.session.environment.connected`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'environment': 'AgentSessionEnvironmentState'}
    _tags = {'type': 'agent.session.environment.connected'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session import AgentSession


@model
class AgentSessionIdleEvent(Base):
    """The event `agent.session.idle`."""

    event_id: str
    """Id of the event, given by the server."""
    session: AgentSession
    """An agent at work."""
    type: Literal['agent.session.idle']
    """Which kind it is. Always `agent.session.idle`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'session': 'AgentSession'}
    _tags = {'type': 'agent.session.idle'}

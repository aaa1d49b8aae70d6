from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session import AgentSession


@model
class AgentSessionCreatedEvent(Base):
    """Agent session created event."""

    event_id: str
    session: AgentSession
    type: Literal['agent.session.created']
    obfuscation: str | None = None

    _nested = {'session': 'AgentSession'}
    _tags = {'type': 'agent.session.created'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session import AgentSession


@model
class AgentSessionRequiresActionEvent(Base):
    """Agent session requires action event."""

    event_id: str
    session: AgentSession
    type: Literal['agent.session.requires_action']
    obfuscation: str | None = None

    _nested = {'session': 'AgentSession'}
    _tags = {'type': 'agent.session.requires_action'}

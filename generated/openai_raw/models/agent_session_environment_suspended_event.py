from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_environment_state import AgentSessionEnvironmentState


@model
class AgentSessionEnvironmentSuspendedEvent(Base):
    """Agent session environment suspended event."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.session.environment.suspended']
    obfuscation: str | None = None

    _nested = {'environment': 'AgentSessionEnvironmentState'}
    _tags = {'type': 'agent.session.environment.suspended'}

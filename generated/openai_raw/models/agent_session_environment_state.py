from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session_environment_state_error import AgentSessionEnvironmentStateError
    from ..models.agent_session_environment_state_status import AgentSessionEnvironmentStateStatus


@model
class AgentSessionEnvironmentState(Base):
    """Agent session environment state."""

    id: str
    error: AgentSessionEnvironmentStateError | None = None
    status: AgentSessionEnvironmentStateStatus
    type: str

    _nested = {'error': 'AgentSessionEnvironmentStateError'}

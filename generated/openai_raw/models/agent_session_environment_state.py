from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session_environment_state_error import AgentSessionEnvironmentStateError
    from ..models.agent_session_environment_state_status import AgentSessionEnvironmentStateStatus


@model
class AgentSessionEnvironmentState(Base):
    """The state of a session's environment."""

    id: str
    """Id of the agent session environment state."""
    error: AgentSessionEnvironmentStateError | None = None
    """What went wrong. Null if nothing did."""
    status: AgentSessionEnvironmentStateStatus
    """State of the agent session environment state. Values: `pending`, `ready`, `connected`, `disconnected`,
    `suspended`, `expired`, `failed`."""
    type: str
    """Which kind it is."""

    _nested = {'error': 'AgentSessionEnvironmentStateError'}

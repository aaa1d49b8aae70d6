from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionEnvironmentResetEvent(Base):
    """Agent session environment reset event."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.session.environment.reset']
    obfuscation: str | None = None
    _tags = {'type': 'agent.session.environment.reset'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.turn import Turn


@model
class AgentSessionTurnCreatedEvent(Base):
    """Agent session turn created event."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal['agent.session.turn.created']
    obfuscation: str | None = None

    _nested = {'turn': 'Turn'}
    _tags = {'type': 'agent.session.turn.created'}

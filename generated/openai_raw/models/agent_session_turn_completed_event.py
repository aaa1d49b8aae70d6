from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.token_usage import TokenUsage
    from ..models.turn import Turn


@model
class AgentSessionTurnCompletedEvent(Base):
    """Agent session turn completed event."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal['agent.session.turn.completed']
    usage: TokenUsage | None = None
    obfuscation: str | None = None

    _nested = {'turn': 'Turn', 'usage': 'TokenUsage'}
    _tags = {'type': 'agent.session.turn.completed'}

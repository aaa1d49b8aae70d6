from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.turn import Turn


@model
class AgentSessionTurnInProgressEvent(Base):
    """Agent session turn in progress event."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal['agent.session.turn.in_progress']
    obfuscation: str | None = None

    _nested = {'turn': 'Turn'}
    _tags = {'type': 'agent.session.turn.in_progress'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.token_usage import TokenUsage
    from ..models.turn import Turn


@model
class AgentSessionTurnCancelledEvent(Base):
    """The event `agent.session.turn.cancelled`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn, as it is now."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['agent.session.turn.cancelled']
    """Which kind it is. Always `agent.session.turn.cancelled`."""
    usage: TokenUsage | None = None
    """Tokens that were used."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'turn': 'Turn', 'usage': 'TokenUsage'}
    _tags = {'type': 'agent.session.turn.cancelled'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import AgentOutputItem


@model
class AgentSessionTurnItemDoneEvent(Base):
    """The event `agent.session.turn.item.done`."""

    event_id: str
    """Id of the event, given by the server."""
    item: AgentOutputItem
    """The item as it is now."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal['agent.session.turn.item.done']
    """Which kind it is. Always `agent.session.turn.item.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'item': 'AgentOutputItem'}
    _tags = {'type': 'agent.session.turn.item.done'}

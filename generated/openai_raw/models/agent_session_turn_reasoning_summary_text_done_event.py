from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionTurnReasoningSummaryTextDoneEvent(Base):
    """The event `agent.session.turn.reasoning_summary_text.done`."""

    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    text: str
    """The whole text."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal['agent.session.turn.reasoning_summary_text.done']
    """Which kind it is. Always `agent.session.turn.reasoning_summary_text.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""
    _tags = {'type': 'agent.session.turn.reasoning_summary_text.done'}

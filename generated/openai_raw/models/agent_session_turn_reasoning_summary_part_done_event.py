from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.summary_text import SummaryText


@model
class AgentSessionTurnReasoningSummaryPartDoneEvent(Base):
    """The event `agent.session.turn.reasoning_summary_part.done`."""

    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: SummaryText
    """A part of a summary."""
    session_id: str
    """Id of the session."""
    status: Literal['incomplete'] | None = None
    """State of the event. Always `incomplete`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal['agent.session.turn.reasoning_summary_part.done']
    """Which kind it is. Always `agent.session.turn.reasoning_summary_part.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'part': 'SummaryText'}
    _tags = {'status': ('incomplete', None), 'type': 'agent.session.turn.reasoning_summary_part.done'}

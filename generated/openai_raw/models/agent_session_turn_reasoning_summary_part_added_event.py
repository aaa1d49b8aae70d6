from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.summary_text import SummaryText


@model
class AgentSessionTurnReasoningSummaryPartAddedEvent(Base):
    """Agent session turn reasoning summary part added event."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal['agent.session.turn.reasoning_summary_part.added']
    obfuscation: str | None = None

    _nested = {'part': 'SummaryText'}
    _tags = {'type': 'agent.session.turn.reasoning_summary_part.added'}

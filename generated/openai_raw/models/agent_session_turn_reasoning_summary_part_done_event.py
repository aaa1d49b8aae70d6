from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.summary_text import SummaryText


@model
class AgentSessionTurnReasoningSummaryPartDoneEvent(Base):
    """Agent session turn reasoning summary part done event."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal['incomplete'] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal['agent.session.turn.reasoning_summary_part.done']
    obfuscation: str | None = None

    _nested = {'part': 'SummaryText'}
    _tags = {'status': ('incomplete', None), 'type': 'agent.session.turn.reasoning_summary_part.done'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionTurnReasoningSummaryTextDeltaEvent(Base):
    """Agent session turn reasoning summary text delta event."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal['agent.session.turn.reasoning_summary_text.delta']
    obfuscation: str | None = None
    _tags = {'type': 'agent.session.turn.reasoning_summary_text.delta'}

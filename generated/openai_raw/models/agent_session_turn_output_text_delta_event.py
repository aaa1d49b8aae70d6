from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionTurnOutputTextDeltaEvent(Base):
    """Agent session turn output text delta event."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.session.turn.output_text.delta']
    obfuscation: str | None = None
    _tags = {'type': 'agent.session.turn.output_text.delta'}

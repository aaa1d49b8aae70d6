from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.output_text import OutputText


@model
class AgentSessionTurnContentPartDoneEvent(Base):
    """Agent session turn content part done event."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.session.turn.content_part.done']
    obfuscation: str | None = None

    _nested = {'part': 'OutputText'}
    _tags = {'type': 'agent.session.turn.content_part.done'}

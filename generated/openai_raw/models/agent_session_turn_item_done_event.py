from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import AgentOutputItem


@model
class AgentSessionTurnItemDoneEvent(Base):
    """Agent session turn item done event."""

    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.session.turn.item.done']
    obfuscation: str | None = None

    _nested = {'item': 'AgentOutputItem'}
    _tags = {'type': 'agent.session.turn.item.done'}

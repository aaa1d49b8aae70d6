from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import AgentSessionItem


@model
class AgentSessionTurnItemAddedEvent(Base):
    """Agent session turn item added event."""

    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.session.turn.item.added']
    obfuscation: str | None = None

    _nested = {'item': 'AgentSessionItem'}
    _tags = {'type': 'agent.session.turn.item.added'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.subagent import Subagent


@model
class AgentSessionSubagentClosedEvent(Base):
    """Agent session subagent closed event."""

    event_id: str
    subagent: Subagent
    type: Literal['agent.session.subagent.closed']
    obfuscation: str | None = None

    _nested = {'subagent': 'Subagent'}
    _tags = {'type': 'agent.session.subagent.closed'}

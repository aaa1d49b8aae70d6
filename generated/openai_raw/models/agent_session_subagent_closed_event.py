from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.subagent import Subagent


@model
class AgentSessionSubagentClosedEvent(Base):
    """The event `agent.session.subagent.closed`."""

    event_id: str
    """Id of the event, given by the server."""
    subagent: Subagent
    """The subagent, as it is now."""
    type: Literal['agent.session.subagent.closed']
    """Which kind it is. Always `agent.session.subagent.closed`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'subagent': 'Subagent'}
    _tags = {'type': 'agent.session.subagent.closed'}

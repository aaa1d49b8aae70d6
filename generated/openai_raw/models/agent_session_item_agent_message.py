from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import AgentContent


@model
class AgentSessionItemAgentMessage(Base):
    """A message from one agent to another."""

    id: str
    """Id of the session item agent message."""
    content: list[AgentContent]
    """What it says, part by part."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['agent_message']
    """Which kind it is. Always `agent_message`."""

    _nested = {'content': ['AgentContent']}
    _tags = {'type': 'agent_message'}

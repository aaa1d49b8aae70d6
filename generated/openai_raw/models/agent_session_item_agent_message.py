from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import AgentContent


@model
class AgentSessionItemAgentMessage(Base):
    """Agent session item agent message."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal['agent_message']

    _nested = {'content': ['AgentContent']}
    _tags = {'type': 'agent_message'}

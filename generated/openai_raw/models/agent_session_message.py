from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_status import AgentOutputItemStatus
    from ..models.agent_session_message_phase import AgentSessionMessagePhase
    from ..models.agent_session_message_role import AgentSessionMessageRole
    from ..unions import AgentSessionMessageContent


@model
class AgentSessionMessage(Base):
    """Agent session message."""

    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: AgentSessionMessagePhase | None = None
    role: AgentSessionMessageRole
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal['message']

    _nested = {'content': ['AgentSessionMessageContent']}
    _tags = {'role': ('user', 'assistant'), 'type': 'message'}

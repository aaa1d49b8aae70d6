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
    """What somebody said in a session."""

    id: str | None = None
    """Id of the agent session message."""
    content: list[AgentSessionMessageContent]
    """What it says, part by part."""
    phase: AgentSessionMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    role: AgentSessionMessageRole
    """Who speaks. Values: `user`, `assistant`."""
    status: AgentOutputItemStatus
    """State of the agent session message. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn."""
    type: Literal['message']
    """Which kind it is. Always `message`."""

    _nested = {'content': ['AgentSessionMessageContent']}
    _tags = {'role': ('user', 'assistant'), 'type': 'message'}

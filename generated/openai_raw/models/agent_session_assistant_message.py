from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_status import AgentOutputItemStatus
    from ..models.agent_session_assistant_message_phase import AgentSessionAssistantMessagePhase
    from ..models.output_text import OutputText


@model
class AgentSessionAssistantMessage(Base):
    """What the agent said."""

    id: str
    """Id of the agent session assistant message."""
    content: list[OutputText]
    """What it says, part by part."""
    phase: AgentSessionAssistantMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    status: AgentOutputItemStatus
    """State of the agent session assistant message. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn."""
    type: Literal['message']
    """Which kind it is. Always `message`."""

    _nested = {'content': ['OutputText']}
    _tags = {'role': 'assistant', 'type': 'message'}

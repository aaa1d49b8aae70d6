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
    """Agent session assistant message."""

    id: str
    content: list[OutputText]
    phase: AgentSessionAssistantMessagePhase | None = None
    role: Literal['assistant']
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal['message']

    _nested = {'content': ['OutputText']}
    _tags = {'role': 'assistant', 'type': 'message'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_stored_assistant_message_content_item_output_text import DecisionStoredAssistantMessageContentItemOutputText
    from ..models.decision_stored_assistant_message_content_item_refusal import DecisionStoredAssistantMessageContentItemRefusal
    from ..models.decision_stored_assistant_message_phase import DecisionStoredAssistantMessagePhase


@model
class DecisionStoredAssistantMessage(Base):
    """Decision stored assistant message."""

    id: str
    content: str | list[DecisionStoredAssistantMessageContentItemOutputText | DecisionStoredAssistantMessageContentItemRefusal]
    role: Literal['assistant']
    phase: DecisionStoredAssistantMessagePhase | None = None
    type: Literal['message'] | None = None

    _nested = {'content': [('type', {'output_text': 'DecisionStoredAssistantMessageContentItemOutputText', 'refusal': 'DecisionStoredAssistantMessageContentItemRefusal'})]}
    _tags = {'role': 'assistant', 'type': ('message', None)}

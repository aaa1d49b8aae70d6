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
    """A stored message of the model."""

    id: str
    """Id of the decision stored assistant message."""
    content: str | list[DecisionStoredAssistantMessageContentItemOutputText | DecisionStoredAssistantMessageContentItemRefusal]
    """What the message says, as text or in parts."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    phase: DecisionStoredAssistantMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal['message'] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': [('type', {'output_text': 'DecisionStoredAssistantMessageContentItemOutputText', 'refusal': 'DecisionStoredAssistantMessageContentItemRefusal'})]}
    _tags = {'role': 'assistant', 'type': ('message', None)}

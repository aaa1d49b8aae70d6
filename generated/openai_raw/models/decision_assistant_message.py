from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_assistant_message_content_item_output_text import DecisionAssistantMessageContentItemOutputText, DecisionAssistantMessageContentItemOutputTextDict
    from ..models.decision_assistant_message_content_item_refusal import DecisionAssistantMessageContentItemRefusal, DecisionAssistantMessageContentItemRefusalDict
    from ..models.decision_assistant_message_phase import DecisionAssistantMessagePhase, DecisionAssistantMessagePhaseInput

    class DecisionAssistantMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionAssistantMessageContentItemOutputText | DecisionAssistantMessageContentItemOutputTextDict | DecisionAssistantMessageContentItemRefusal | DecisionAssistantMessageContentItemRefusalDict]]
        """What the message says, as text or in parts."""
        role: Required[Literal['assistant']]
        """Who speaks: always `assistant`."""
        id: str | None
        """Id of the decision assistant message."""
        phase: DecisionAssistantMessagePhaseInput | None
        """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class DecisionAssistantMessage(Base):
    """A message of the model."""

    content: str | list[DecisionAssistantMessageContentItemOutputText | DecisionAssistantMessageContentItemRefusal]
    """What the message says, as text or in parts."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    id: str | None = None
    """Id of the decision assistant message."""
    phase: DecisionAssistantMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': [('type', {'output_text': 'DecisionAssistantMessageContentItemOutputText', 'refusal': 'DecisionAssistantMessageContentItemRefusal'})]}
    _tags = {'role': 'assistant', 'type': 'message'}

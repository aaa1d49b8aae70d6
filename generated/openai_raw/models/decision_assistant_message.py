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
        role: Required[Literal['assistant']]
        id: str | None
        phase: DecisionAssistantMessagePhaseInput | None
        type: Literal['message']


@model
class DecisionAssistantMessage(Base):
    """Decision assistant message."""

    content: str | list[DecisionAssistantMessageContentItemOutputText | DecisionAssistantMessageContentItemRefusal]
    role: Literal['assistant']
    id: str | None = None
    phase: DecisionAssistantMessagePhase | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': [('type', {'output_text': 'DecisionAssistantMessageContentItemOutputText', 'refusal': 'DecisionAssistantMessageContentItemRefusal'})]}
    _tags = {'role': 'assistant', 'type': 'message'}

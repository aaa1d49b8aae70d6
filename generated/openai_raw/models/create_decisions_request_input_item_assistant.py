from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_assistant_content_item_output_text import CreateDecisionsRequestInputItemAssistantContentItemOutputText, CreateDecisionsRequestInputItemAssistantContentItemOutputTextDict
    from ..models.create_decisions_request_input_item_assistant_content_item_refusal import CreateDecisionsRequestInputItemAssistantContentItemRefusal, CreateDecisionsRequestInputItemAssistantContentItemRefusalDict
    from ..models.create_decisions_request_input_item_assistant_phase import CreateDecisionsRequestInputItemAssistantPhase, CreateDecisionsRequestInputItemAssistantPhaseInput

    class CreateDecisionsRequestInputItemAssistantDict(TypedDict, total=False):
        content: Required[str | Sequence[CreateDecisionsRequestInputItemAssistantContentItemOutputText | CreateDecisionsRequestInputItemAssistantContentItemOutputTextDict | CreateDecisionsRequestInputItemAssistantContentItemRefusal | CreateDecisionsRequestInputItemAssistantContentItemRefusalDict]]
        role: Required[Literal['assistant']]
        phase: CreateDecisionsRequestInputItemAssistantPhaseInput | None
        type: Literal['message']


@model
class CreateDecisionsRequestInputItemAssistant(Base):
    """Create decisions request input item assistant."""

    content: str | list[CreateDecisionsRequestInputItemAssistantContentItemOutputText | CreateDecisionsRequestInputItemAssistantContentItemRefusal]
    role: Literal['assistant']
    phase: CreateDecisionsRequestInputItemAssistantPhase | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': [('type', {'output_text': 'CreateDecisionsRequestInputItemAssistantContentItemOutputText', 'refusal': 'CreateDecisionsRequestInputItemAssistantContentItemRefusal'})]}
    _tags = {'role': 'assistant', 'type': 'message'}

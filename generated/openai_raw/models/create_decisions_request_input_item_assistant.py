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
        """What the message says, as text or in parts."""
        role: Required[Literal['assistant']]
        """Who speaks: always `assistant`."""
        phase: CreateDecisionsRequestInputItemAssistantPhaseInput | None
        """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class CreateDecisionsRequestInputItemAssistant(Base):
    """A message of the model."""

    content: str | list[CreateDecisionsRequestInputItemAssistantContentItemOutputText | CreateDecisionsRequestInputItemAssistantContentItemRefusal]
    """What the message says, as text or in parts."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    phase: CreateDecisionsRequestInputItemAssistantPhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': [('type', {'output_text': 'CreateDecisionsRequestInputItemAssistantContentItemOutputText', 'refusal': 'CreateDecisionsRequestInputItemAssistantContentItemRefusal'})]}
    _tags = {'role': 'assistant', 'type': 'message'}

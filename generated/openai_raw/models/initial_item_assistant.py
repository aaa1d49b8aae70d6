from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.initial_item_assistant_content_item_output_text import InitialItemAssistantContentItemOutputText, InitialItemAssistantContentItemOutputTextDict
    from ..models.initial_item_assistant_content_item_text import InitialItemAssistantContentItemText, InitialItemAssistantContentItemTextDict
    from ..models.initial_item_assistant_status import InitialItemAssistantStatus, InitialItemAssistantStatusInput

    class InitialItemAssistantDict(TypedDict, total=False):
        content: Required[Sequence[InitialItemAssistantContentItemText | InitialItemAssistantContentItemTextDict | InitialItemAssistantContentItemOutputText | InitialItemAssistantContentItemOutputTextDict]]
        """The text."""
        role: Required[Literal['assistant']]
        """Who speaks: always `assistant`."""
        id: str | None
        """Id of the initial item assistant."""
        status: InitialItemAssistantStatusInput | None
        """State of the initial item assistant. Values: `incomplete`, `completed`."""
        type: Literal['message']
        """Which kind it is. Always `message`."""


@model
class InitialItemAssistant(Base):
    """What the model said before the session."""

    content: list[InitialItemAssistantContentItemText | InitialItemAssistantContentItemOutputText]
    """The text."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    id: str | None = None
    """Id of the initial item assistant."""
    status: InitialItemAssistantStatus | None = None
    """State of the initial item assistant. Values: `incomplete`, `completed`."""
    type: Literal['message'] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {'content': [('type', {'text': 'InitialItemAssistantContentItemText', 'output_text': 'InitialItemAssistantContentItemOutputText'})]}
    _tags = {'role': 'assistant', 'type': 'message'}

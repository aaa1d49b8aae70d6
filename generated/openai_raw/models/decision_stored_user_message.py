from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_stored_user_message_content_item_input_image import DecisionStoredUserMessageContentItemInputImage
    from ..models.decision_stored_user_message_content_item_input_json import DecisionStoredUserMessageContentItemInputJson
    from ..models.decision_stored_user_message_content_item_input_text import DecisionStoredUserMessageContentItemInputText


@model
class DecisionStoredUserMessage(Base):
    """Decision stored user message."""

    id: str
    content: str | list[DecisionStoredUserMessageContentItemInputText | DecisionStoredUserMessageContentItemInputImage | DecisionStoredUserMessageContentItemInputJson]
    role: Literal['user']
    type: Literal['message'] | None = None

    _nested = {'content': [('type', {'input_text': 'DecisionStoredUserMessageContentItemInputText', 'input_image': 'DecisionStoredUserMessageContentItemInputImage', 'input_json': 'DecisionStoredUserMessageContentItemInputJson'})]}
    _tags = {'role': 'user', 'type': ('message', None)}

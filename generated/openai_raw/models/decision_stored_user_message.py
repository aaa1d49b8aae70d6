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
    """What the user said, as it is stored."""

    id: str
    """Id of the decision stored user message."""
    content: str | list[DecisionStoredUserMessageContentItemInputText | DecisionStoredUserMessageContentItemInputImage | DecisionStoredUserMessageContentItemInputJson]
    """What the message says, as text or in parts."""
    role: Literal['user']
    """Who speaks: always `user`."""
    type: Literal['message'] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': [('type', {'input_text': 'DecisionStoredUserMessageContentItemInputText', 'input_image': 'DecisionStoredUserMessageContentItemInputImage', 'input_json': 'DecisionStoredUserMessageContentItemInputJson'})]}
    _tags = {'role': 'user', 'type': ('message', None)}

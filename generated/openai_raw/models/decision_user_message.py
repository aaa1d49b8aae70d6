from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_user_message_content_item_input_image import DecisionUserMessageContentItemInputImage, DecisionUserMessageContentItemInputImageDict
    from ..models.decision_user_message_content_item_input_json import DecisionUserMessageContentItemInputJson, DecisionUserMessageContentItemInputJsonDict
    from ..models.decision_user_message_content_item_input_text import DecisionUserMessageContentItemInputText, DecisionUserMessageContentItemInputTextDict

    class DecisionUserMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionUserMessageContentItemInputText | DecisionUserMessageContentItemInputTextDict | DecisionUserMessageContentItemInputImage | DecisionUserMessageContentItemInputImageDict | DecisionUserMessageContentItemInputJson | DecisionUserMessageContentItemInputJsonDict]]
        """What the message says, as text or in parts."""
        role: Required[Literal['user']]
        """Who speaks: always `user`."""
        id: str | None
        """Id of the decision user message."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class DecisionUserMessage(Base):
    """What the user said."""

    content: str | list[DecisionUserMessageContentItemInputText | DecisionUserMessageContentItemInputImage | DecisionUserMessageContentItemInputJson]
    """What the message says, as text or in parts."""
    role: Literal['user']
    """Who speaks: always `user`."""
    id: str | None = None
    """Id of the decision user message."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': [('type', {'input_text': 'DecisionUserMessageContentItemInputText', 'input_image': 'DecisionUserMessageContentItemInputImage', 'input_json': 'DecisionUserMessageContentItemInputJson'})]}
    _tags = {'role': 'user', 'type': 'message'}

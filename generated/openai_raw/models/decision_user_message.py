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
        role: Required[Literal['user']]
        id: str | None
        type: Literal['message']


@model
class DecisionUserMessage(Base):
    """Decision user message."""

    content: str | list[DecisionUserMessageContentItemInputText | DecisionUserMessageContentItemInputImage | DecisionUserMessageContentItemInputJson]
    role: Literal['user']
    id: str | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': [('type', {'input_text': 'DecisionUserMessageContentItemInputText', 'input_image': 'DecisionUserMessageContentItemInputImage', 'input_json': 'DecisionUserMessageContentItemInputJson'})]}
    _tags = {'role': 'user', 'type': 'message'}

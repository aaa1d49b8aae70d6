from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_user_message_content_item_input_image_detail import DecisionUserMessageContentItemInputImageDetail, DecisionUserMessageContentItemInputImageDetailInput

    class DecisionUserMessageContentItemInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: DecisionUserMessageContentItemInputImageDetailInput | None


@model
class DecisionUserMessageContentItemInputImage(Base):
    """Decision user message content item input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionUserMessageContentItemInputImageDetail | None = None
    _tags = {'type': 'input_image'}

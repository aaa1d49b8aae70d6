from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_stored_user_message_content_item_input_image_detail import DecisionStoredUserMessageContentItemInputImageDetail


@model
class DecisionStoredUserMessageContentItemInputImage(Base):
    """Decision stored user message content item input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionStoredUserMessageContentItemInputImageDetail | None = None
    _tags = {'type': 'input_image'}

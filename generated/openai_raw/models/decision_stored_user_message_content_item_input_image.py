from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_stored_user_message_content_item_input_image_detail import DecisionStoredUserMessageContentItemInputImageDetail


@model
class DecisionStoredUserMessageContentItemInputImage(Base):
    """A picture to decide about."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionStoredUserMessageContentItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    _tags = {'type': 'input_image'}

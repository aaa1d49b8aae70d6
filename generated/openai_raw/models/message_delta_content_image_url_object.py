from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_image_url_object_image_url import MessageDeltaContentImageUrlObjectImageUrl


@model
class MessageDeltaContentImageUrlObject(Base):
    """Message delta content image url object."""

    index: int
    type: Literal['image_url']
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = absent

    _nested = {'image_url': 'MessageDeltaContentImageUrlObjectImageUrl'}
    _tags = {'type': 'image_url'}

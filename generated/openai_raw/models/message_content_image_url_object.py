from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.message_content_image_url_object_image_url import MessageContentImageUrlObjectImageUrl, MessageContentImageUrlObjectImageUrlDict

    class MessageContentImageUrlObjectDict(TypedDict, total=False):
        type: Required[Literal['image_url']]
        image_url: Required[MessageContentImageUrlObjectImageUrl | MessageContentImageUrlObjectImageUrlDict]


@model
class MessageContentImageUrlObject(Base):
    """Message content image url object."""

    type: Literal['image_url']
    image_url: MessageContentImageUrlObjectImageUrl

    _nested = {'image_url': 'MessageContentImageUrlObjectImageUrl'}
    _tags = {'type': 'image_url'}

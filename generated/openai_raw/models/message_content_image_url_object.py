from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.message_content_image_url_object_image_url import MessageContentImageUrlObjectImageUrl, MessageContentImageUrlObjectImageUrlDict

    class MessageContentImageUrlObjectDict(TypedDict, total=False):
        type: Required[Literal['image_url']]
        """Tells this object from others that can stand in its place: always `image_url`."""
        image_url: Required[MessageContentImageUrlObjectImageUrl | MessageContentImageUrlObjectImageUrlDict]
        """The URL and how closely to look at it."""


@model
class MessageContentImageUrlObject(Base):
    """A picture at a URL."""

    type: Literal['image_url']
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: MessageContentImageUrlObjectImageUrl
    """The URL and how closely to look at it."""

    _nested = {'image_url': 'MessageContentImageUrlObjectImageUrl'}
    _tags = {'type': 'image_url'}

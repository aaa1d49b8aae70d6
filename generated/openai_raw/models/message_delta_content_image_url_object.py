from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_image_url_object_image_url import MessageDeltaContentImageUrlObjectImageUrl


@model
class MessageDeltaContentImageUrlObject(Base):
    """A picture at a URL."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['image_url']
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = absent
    """The URL and how closely to look at it."""

    _nested = {'image_url': 'MessageDeltaContentImageUrlObjectImageUrl'}
    _tags = {'type': 'image_url'}

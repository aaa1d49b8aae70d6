from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_moderation_request_input_item_image_url_image_url import CreateModerationRequestInputItemImageUrlImageUrl, CreateModerationRequestInputItemImageUrlImageUrlDict

    class CreateModerationRequestInputItemImageUrlDict(TypedDict, total=False):
        type: Required[Literal['image_url']]
        """Tells this object from others that can stand in its place: always `image_url`."""
        image_url: Required[CreateModerationRequestInputItemImageUrlImageUrl | CreateModerationRequestInputItemImageUrlImageUrlDict]
        """Where the image is."""


@model
class CreateModerationRequestInputItemImageUrl(Base):
    """An image to check."""

    type: Literal['image_url']
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: CreateModerationRequestInputItemImageUrlImageUrl
    """Where the image is."""

    _nested = {'image_url': 'CreateModerationRequestInputItemImageUrlImageUrl'}
    _tags = {'type': 'image_url'}

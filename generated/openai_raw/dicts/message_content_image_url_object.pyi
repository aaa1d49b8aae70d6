"""What requests take instead of the models in ``models.message_content_image_url_object``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.message_content_image_url_object import (
    MessageContentImageUrlObjectImageUrl,
    MessageContentImageUrlObjectImageUrlDetailInput,
)

class MessageContentImageUrlObjectDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    """Discriminator: always `image_url`."""
    image_url: Required[MessageContentImageUrlObjectImageUrl | MessageContentImageUrlObjectImageUrlDict]
    """The URL and how closely to look at it."""

class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
    url: Required[str]
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""
    detail: MessageContentImageUrlObjectImageUrlDetailInput
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`. Default: `auto`."""

"""What requests take instead of the models in ``models.create_moderation_request``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.create_moderation_request import CreateModerationRequestInputItemImageUrlImageUrl

class CreateModerationRequestInputItemImageUrlDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    """Discriminator: always `image_url`."""
    image_url: Required[
        CreateModerationRequestInputItemImageUrlImageUrl | CreateModerationRequestInputItemImageUrlImageUrlDict
    ]
    """The image, by its URL or as a `data:` URL."""

class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
    url: Required[str]
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""

class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Discriminator: always `text`."""
    text: Required[str]
    """Text for the model to read."""

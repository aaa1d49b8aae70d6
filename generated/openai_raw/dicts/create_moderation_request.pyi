"""What requests take instead of the models in ``models.create_moderation_request``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.create_moderation_request import CreateModerationRequestInputItemImageUrlImageUrl

class CreateModerationRequestInputItemImageUrlDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: Required[
        CreateModerationRequestInputItemImageUrlImageUrl | CreateModerationRequestInputItemImageUrlImageUrlDict
    ]
    """Where the image is."""

class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
    url: Required[str]
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""

class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Tells this object from others that can stand in its place: always `text`."""
    text: Required[str]
    """The text itself."""

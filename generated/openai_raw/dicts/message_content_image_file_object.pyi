"""What requests take instead of the models in ``models.message_content_image_file_object``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..models.message_content_image_file_object import (
    MessageContentImageFileObjectImageFile,
    MessageContentImageFileObjectImageFileDetailInput,
)

class MessageContentImageFileObjectDict(TypedDict, total=False):
    type: Required[Literal["image_file"]]
    """Discriminator: always `image_file`."""
    image_file: Required[MessageContentImageFileObjectImageFile | MessageContentImageFileObjectImageFileDict]
    """The file and how closely to look at it."""

class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
    file_id: Required[str]
    """Id of an uploaded file."""
    detail: MessageContentImageFileObjectImageFileDetailInput
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`. Default: `auto`."""

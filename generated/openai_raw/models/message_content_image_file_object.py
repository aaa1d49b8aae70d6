from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.message_content_image_file_object_image_file import MessageContentImageFileObjectImageFile, MessageContentImageFileObjectImageFileDict

    class MessageContentImageFileObjectDict(TypedDict, total=False):
        type: Required[Literal['image_file']]
        """Tells this object from others that can stand in its place: always `image_file`."""
        image_file: Required[MessageContentImageFileObjectImageFile | MessageContentImageFileObjectImageFileDict]
        """The file and how closely to look at it."""


@model
class MessageContentImageFileObject(Base):
    """A picture that was uploaded."""

    type: Literal['image_file']
    """Tells this object from others that can stand in its place: always `image_file`."""
    image_file: MessageContentImageFileObjectImageFile
    """The file and how closely to look at it."""

    _nested = {'image_file': 'MessageContentImageFileObjectImageFile'}
    _tags = {'type': 'image_file'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_content_image_file_object_image_file import MessageDeltaContentImageFileObjectImageFile


@model
class MessageDeltaContentImageFileObject(Base):
    """A picture that was uploaded."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['image_file']
    """Tells this object from others that can stand in its place: always `image_file`."""
    image_file: MessageDeltaContentImageFileObjectImageFile | None = absent
    """The file and how closely to look at it."""

    _nested = {'image_file': 'MessageDeltaContentImageFileObjectImageFile'}
    _tags = {'type': 'image_file'}

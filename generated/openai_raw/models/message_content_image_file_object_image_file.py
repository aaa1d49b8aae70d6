from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.message_content_image_file_object_image_file_detail import MessageContentImageFileObjectImageFileDetail, MessageContentImageFileObjectImageFileDetailInput

    class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
        file_id: Required[str]
        """Id of an uploaded file."""
        detail: MessageContentImageFileObjectImageFileDetailInput
        """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`.
        Default: `auto`."""


@model
class MessageContentImageFileObjectImageFile(Base):
    """An uploaded picture, and how closely to look at it."""

    file_id: str
    """Id of an uploaded file."""
    detail: MessageContentImageFileObjectImageFileDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""

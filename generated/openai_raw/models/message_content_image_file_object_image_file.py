from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.message_content_image_file_object_image_file_detail import MessageContentImageFileObjectImageFileDetail, MessageContentImageFileObjectImageFileDetailInput

    class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
        file_id: Required[str]
        detail: MessageContentImageFileObjectImageFileDetailInput


@model
class MessageContentImageFileObjectImageFile(Base):
    """Message content image file object image file."""

    file_id: str
    detail: MessageContentImageFileObjectImageFileDetail | None = absent

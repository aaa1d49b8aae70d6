from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.message_delta_content_image_file_object_image_file_detail import MessageDeltaContentImageFileObjectImageFileDetail


@model
class MessageDeltaContentImageFileObjectImageFile(Base):
    """Message delta content image file object image file."""

    file_id: str | None = absent
    detail: MessageDeltaContentImageFileObjectImageFileDetail | None = absent

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.message_delta_content_image_file_object_image_file_detail import MessageDeltaContentImageFileObjectImageFileDetail


@model
class MessageDeltaContentImageFileObjectImageFile(Base):
    """An uploaded picture, and how closely to look at it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    detail: MessageDeltaContentImageFileObjectImageFileDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""

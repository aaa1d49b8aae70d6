from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.attachment_type import AttachmentType


@model
class Attachment(Base):
    """The value of `UserMessageItem.attachments`."""

    type: AttachmentType
    """Which kind of attachment this is. Values: `image`, `file`."""
    id: str
    """Id of the attachment."""
    name: str
    """Name of the attachment."""
    mime_type: str
    preview_url: str | None
    _tags = {'type': ('image', 'file')}

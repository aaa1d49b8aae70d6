from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.attachment_type import AttachmentType


@model
class Attachment(Base):
    """Attachment."""

    type: AttachmentType
    id: str
    name: str
    mime_type: str
    preview_url: str | None
    _tags = {'type': ('image', 'file')}

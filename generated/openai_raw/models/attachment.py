from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.attachment_type import AttachmentType


@model
class Attachment(Base):
    """A file or image that the user attached."""

    type: AttachmentType
    """Which kind of attachment this is. Values: `image`, `file`."""
    id: str
    """Id of the attachment."""
    name: str
    """Name of the attachment."""
    mime_type: str
    """Media type of the attachment."""
    preview_url: str | None
    """Address of a preview; None for none."""
    _tags = {'type': ('image', 'file')}

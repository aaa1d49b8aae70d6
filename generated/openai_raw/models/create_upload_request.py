from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_upload_request_purpose import CreateUploadRequestPurpose
    from ..models.file_expiration_after import FileExpirationAfter


@model
class CreateUploadRequest(Base):
    """Create upload request."""

    filename: str
    purpose: CreateUploadRequestPurpose
    bytes: int
    mime_type: str
    expires_after: FileExpirationAfter | None = absent

    _nested = {'expires_after': 'FileExpirationAfter'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_file_request_purpose import CreateFileRequestPurpose
    from ..models.file_expiration_after import FileExpirationAfter


@model
class CreateFileRequest(Base):
    """Create file request."""

    file: bytes
    purpose: CreateFileRequestPurpose
    expires_after: FileExpirationAfter | None = absent

    _nested = {'expires_after': 'FileExpirationAfter'}

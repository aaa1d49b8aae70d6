"""`CreateUploadRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.file_expiration_after import FileExpirationAfter


@model
class CreateUploadRequest(Base):
    """The body of `POST /uploads`."""

    filename: str
    """Name of the file."""
    purpose: CreateUploadRequestPurpose
    """Intended use of the file. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`."""
    bytes: int
    """Size of the upload in bytes."""
    mime_type: str
    """Media type of the file. The purpose determines which ones are allowed."""
    expires_after: FileExpirationAfter | None = absent
    """Expiration policy of the file."""

    _nested = {"expires_after": "FileExpirationAfter"}


CreateUploadRequestPurposeInput: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
CreateUploadRequestPurpose: TypeAlias = CreateUploadRequestPurposeInput | str
"""Intended use of the file."""

"""`CreateFileRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.file_expiration_after import FileExpirationAfter


@model
class CreateFileRequest(Base):
    """The body of `POST /files`."""

    file: bytes
    """The file to upload."""
    purpose: CreateFileRequestPurpose
    """Intended use of the file, which determines the accepted formats. Values: `assistants`, `batch`, `fine-tune`,
    `vision`, `user_data`, `evals`."""
    expires_after: FileExpirationAfter | None = absent
    """Expiration policy of the file."""

    _nested = {"expires_after": "FileExpirationAfter"}


CreateFileRequestPurposeInput: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
CreateFileRequestPurpose: TypeAlias = CreateFileRequestPurposeInput | str
"""Intended use of the file, which determines the accepted formats."""

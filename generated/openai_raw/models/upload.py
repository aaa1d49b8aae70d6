"""`Upload`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.open_ai_file import FileObject


@model
class Upload(Base):
    """A multipart upload of a large file."""

    id: str
    """Id of the upload."""
    created_at: int
    """When the upload was created, in Unix seconds."""
    filename: str
    """Name of the file."""
    bytes: int
    """Size of the upload in bytes."""
    purpose: str
    """Intended use of the file."""
    status: UploadStatus
    """Status of the upload: `pending` (not started yet), `completed` (finished successfully), `cancelled` (stopped
    on request), `expired` (not finished in time)."""
    expires_at: int
    """When the upload expires, in Unix seconds; None if it never does."""
    object: Literal["upload"] | None = absent
    """Object type: always `upload`."""
    file: FileObject | None = absent
    """The resulting file; None until the upload is complete."""

    _nested = {"file": "FileObject"}
    _tags = {"object": "upload"}


UploadStatusInput: TypeAlias = Literal["pending", "completed", "cancelled", "expired"]
UploadStatus: TypeAlias = UploadStatusInput | str
"""Status of the upload: `pending` (not started yet), `completed` (finished successfully), `cancelled` (stopped on
request), `expired` (not finished in time)."""

"""`Upload`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.open_ai_file import FileObject


@model
class Upload(Base):
    """The upload of a large file in parts."""

    id: str
    """Id of the upload."""
    created_at: int
    """When the upload was created, in Unix seconds."""
    filename: str
    """Name of the file."""
    bytes: int
    """Size of the upload in bytes."""
    purpose: str
    """What the file is for."""
    status: UploadStatus
    """State of the upload. Values: `pending`, `completed`, `cancelled`, `expired`."""
    expires_at: int
    """When the upload expires, in Unix seconds; None if it does not."""
    object: Literal["upload"] | None = absent
    """The kind of object: always `upload`."""
    file: FileObject | None = absent
    """The new file; None until the upload is complete."""

    _nested = {"file": "FileObject"}
    _tags = {"object": "upload"}


UploadStatusInput: TypeAlias = Literal["pending", "completed", "cancelled", "expired"]
UploadStatus: TypeAlias = UploadStatusInput | str

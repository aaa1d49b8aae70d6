from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.open_ai_file import FileObject
    from ..models.upload_status import UploadStatus


@model
class Upload(Base):
    """Upload."""

    id: str
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: UploadStatus
    expires_at: int
    object: Literal['upload'] | None = absent
    file: FileObject | None = absent

    _nested = {'file': 'FileObject'}
    _tags = {'object': 'upload'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.open_ai_file_purpose import OpenAIFilePurpose
    from ..models.open_ai_file_status import OpenAIFileStatus


@model
class FileObject(Base):
    """Open AI file."""

    id: str
    bytes: int
    created_at: int
    expires_at: int | None = None
    filename: str
    object: Literal['file']
    purpose: OpenAIFilePurpose
    status: OpenAIFileStatus
    status_details: str | None = None
    _tags = {'object': 'file'}

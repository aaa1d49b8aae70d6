from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.open_ai_file import FileObject


@model
class ListFilesResponse(Base):
    """List files response."""

    object: str
    data: list[FileObject]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['FileObject']}

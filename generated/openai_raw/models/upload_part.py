from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UploadPart(Base):
    """Upload part."""

    id: str
    created_at: int
    upload_id: str
    object: Literal['upload.part']
    _tags = {'object': 'upload.part'}

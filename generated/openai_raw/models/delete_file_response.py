from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteFileResponse(Base):
    """Delete file response."""

    id: str
    object: Literal['file']
    deleted: bool
    _tags = {'object': 'file'}

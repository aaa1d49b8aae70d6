from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ApplyPatchDeleteFileOperation(Base):
    """Apply patch delete file operation."""

    type: Literal['delete_file']
    path: str
    _tags = {'type': 'delete_file'}

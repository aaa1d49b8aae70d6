from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ApplyPatchDeleteFileOperation(Model):
    """Apply patch delete file operation."""

    type: Literal['delete_file']
    path: str
    _tags = {'type': 'delete_file'}

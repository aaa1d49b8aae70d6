from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ApplyPatchUpdateFileOperation(Base):
    """Apply patch update file operation."""

    type: Literal['update_file']
    path: str
    diff: str
    _tags = {'type': 'update_file'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ApplyPatchUpdateFileOperation(Base):
    """Changes a file, by a diff."""

    type: Literal['update_file']
    """Tells this object from others that can stand in its place: always `update_file`."""
    path: str
    """Path of the file to change."""
    diff: str
    """The changes, as a diff."""
    _tags = {'type': 'update_file'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteFileResponse(Base):
    """Says that a file was deleted."""

    id: str
    """Id of the file."""
    object: Literal['file']
    """The kind of object: always `file`."""
    deleted: bool
    """True once the file is deleted."""
    _tags = {'object': 'file'}

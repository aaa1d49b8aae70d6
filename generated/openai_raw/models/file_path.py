from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class FilePathDict(TypedDict, total=False):
        type: Required[Literal['file_path']]
        """Tells this object from others that can stand in its place: always `file_path`."""
        file_id: Required[str]
        """Id of an uploaded file."""
        index: Required[int]
        """Position in its list, counted from 0."""


@model
class FilePath(Base):
    """Points to a file that was made."""

    type: Literal['file_path']
    """Tells this object from others that can stand in its place: always `file_path`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Position in its list, counted from 0."""
    _tags = {'type': 'file_path'}
